/**
 * How fast Suivi is, beside what the same machine can do: both are measured in one run, in turns, and the ratio is what
 * counts. Nothing here is a test; a machine under load gives other times and much the same ratios.
 */
@NullMarked
package org.suivi.bench;

import org.jspecify.annotations.NullMarked;
