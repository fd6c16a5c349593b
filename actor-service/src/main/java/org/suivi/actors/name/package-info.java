/**
 * What an actor is called: names in their languages and scripts, each a dated claim with its source. One acronym may
 * belong to several actors.
 */
@NullMarked
package org.suivi.actors.name;

import org.jspecify.annotations.NullMarked;
