/**
 * The desks at which things and claims are served: what is listed, recorded, read, corrected and taken back is the same for all of
 * them, so that a resource keeps only its paths, its roles and its words.
 */
@NullMarked
package org.suivi.rest.desk;

import org.jspecify.annotations.NullMarked;
