/**
 * The catalogue of problems: what a request can end with, with a page that explains each, and what exactly was wrong with the
 * input. Every service adds an enum of its own.
 */
@NullMarked
package org.suivi.rest.problems;

import org.jspecify.annotations.NullMarked;
