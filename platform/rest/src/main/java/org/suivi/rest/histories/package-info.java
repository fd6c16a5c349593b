/**
 * The versions of one thing as they are shown: what changed, when it was recorded, by which organisation and why.
 * Persons are never shown.
 */
@NullMarked
package org.suivi.rest.histories;

import org.jspecify.annotations.NullMarked;
