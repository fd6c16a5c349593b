/**
 * What the features of this service share: how a code is written, how what is asked for every report is kept in memory, and how
 * rows and documents stand in the database as JSON.
 */
@NullMarked
package org.suivi.events.reference;

import org.jspecify.annotations.NullMarked;
