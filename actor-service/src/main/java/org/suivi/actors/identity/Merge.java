package org.suivi.actors.identity;

/**
 * That the code under which it is recorded is of the same actor as another.
 *
 * @param into the code of the actor that lives on
 */
public record Merge(String into) {}
