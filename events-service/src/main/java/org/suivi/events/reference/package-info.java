/**
 * What all reference data of this service shares: how a code is written, and how what is asked for every report is kept in
 * memory.
 */
@NullMarked
package org.suivi.events.reference;

import org.jspecify.annotations.NullMarked;
