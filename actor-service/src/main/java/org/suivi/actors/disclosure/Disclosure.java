package org.suivi.actors.disclosure;

/**
 * What was told of the person under whose code it is recorded.
 *
 * @param open whether the public may know of it
 */
public record Disclosure(boolean open) {}
