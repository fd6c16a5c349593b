package org.suivi.e2e.badinput.kinds;

import org.suivi.e2e.badinput.Ask;

/**
 * One kind of bad input, and what is owed to whoever sends it.
 *
 * @param name what is wrong, in a few words
 * @param problem the last part of the problem's type
 * @param place where the fault is told to be: {@code #/date/from} in the body, {@code ?limit} in a parameter or a header; empty
 *     where it has no place
 */
public record Kind(String name, Ask ask, int status, String problem, String place) {}
