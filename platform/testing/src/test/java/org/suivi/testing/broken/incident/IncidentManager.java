package org.suivi.testing.broken.incident;

public class IncidentManager {}
