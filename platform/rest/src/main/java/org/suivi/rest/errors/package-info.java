/**
 * Whatever goes wrong leaves as a problem of the catalogue: what a client sent is pointed at, what failed on our side is logged
 * under an id and tells nothing.
 */
@NullMarked
package org.suivi.rest.errors;

import org.jspecify.annotations.NullMarked;
