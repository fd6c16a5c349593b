/**
 * How fast Suivi is, beside what the same machine can do: both are measured in one run, in turns, and the ratio is what
 * counts. Nothing here is a test. It wants a machine of its own: where others work too, what passes through several programs
 * waits for a core at each, and the ratios are worse.
 */
@NullMarked
package org.suivi.bench;

import org.jspecify.annotations.NullMarked;
