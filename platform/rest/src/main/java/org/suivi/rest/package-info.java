/**
 * How a service answers: the catalogue of problems, the clocks of a read with its ETag and its pages, the version that a change
 * is for. Nothing here knows what is read or written.
 */
@NullMarked
package org.suivi.rest;

import org.jspecify.annotations.NullMarked;
