/**
 * The texts that make an instrument up: the text itself, what amended it, and its annexes, each with its own date. The history of a
 * record is another thing; it stands under {@code /history}.
 */
@NullMarked
package org.suivi.benchmarks.text;

import org.jspecify.annotations.NullMarked;
