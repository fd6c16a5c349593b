/**
 * What persons decided about names: that by this name this actor is meant, or that he is not. A decision is a dated claim like any
 * other, can be corrected and taken back, and bears on every later match.
 */
@NullMarked
package org.suivi.actors.decision;

import org.jspecify.annotations.NullMarked;
