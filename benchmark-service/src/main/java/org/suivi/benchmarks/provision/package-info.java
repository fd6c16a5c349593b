/**
 * Provisions: the chapters, articles and paragraphs of an instrument, in a tree, with their places in taxonomies. A benchmark
 * says which provision it was drawn from.
 */
@NullMarked
package org.suivi.benchmarks.provision;

import org.jspecify.annotations.NullMarked;
