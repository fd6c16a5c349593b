/**
 * Recommendations: what somebody who watches over an instrument asked of somebody, by when, and what became of it. They are claims
 * beside the benchmarks, and no figure is computed from them.
 */
@NullMarked
package org.suivi.benchmarks.recommendation;

import org.jspecify.annotations.NullMarked;
