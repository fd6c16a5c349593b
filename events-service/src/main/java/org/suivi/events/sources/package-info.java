/**
 * Who reports under which terms: the sources that organisations keep, and the licences that say what of a source may be passed on.
 * What a report does not say of itself, its source says for it.
 */
@NullMarked
package org.suivi.events.sources;

import org.jspecify.annotations.NullMarked;
