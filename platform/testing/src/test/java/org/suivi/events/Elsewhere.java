package org.suivi.events;

/** Stands for a class of another service. */
public class Elsewhere {}
