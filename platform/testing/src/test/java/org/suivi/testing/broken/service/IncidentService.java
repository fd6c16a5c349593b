package org.suivi.testing.broken.service;

class IncidentService {}
