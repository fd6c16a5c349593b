/**
 * How one record names another: codes, and what is said when nothing stands under one. Every feature uses it, and it knows
 * none of them.
 */
@NullMarked
package org.suivi.benchmarks.reference;

import org.jspecify.annotations.NullMarked;
