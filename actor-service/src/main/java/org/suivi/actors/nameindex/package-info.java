/**
 * Finds, among a million names, the few that may be alike: every name is kept under keys made of its form. The keys follow the
 * record of names by themselves, within a second, and are made anew when the rules of the form change.
 */
@NullMarked
package org.suivi.actors.nameindex;

import org.jspecify.annotations.NullMarked;
