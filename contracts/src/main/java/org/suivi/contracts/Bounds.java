package org.suivi.contracts;

/**
 * A count that is not sure: at least low, at most high, most likely best.
 *
 * @param low the least that a source gives
 * @param best the figure held to be right
 * @param high the most that a source gives
 */
@OnlyEverAdded
public record Bounds(int low, int best, int high) {}
