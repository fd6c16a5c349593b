package org.suivi.rest.answers;

import java.util.function.Supplier;

/**
 * One resource that was found: the number of the version that this reader sees, and its view, which is made only if the reader
 * does not have it yet.
 *
 * @param alone whether the view shows this version and nothing beside it, so that its number tells which answer it is
 */
public record Versioned<V>(int version, Supplier<V> view, boolean alone) {}
