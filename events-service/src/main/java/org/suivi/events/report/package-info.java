/**
 * Reports as partners send them: read field by field, so that every fault is named with its place, and answered one by one. A
 * report may be sent alone, in a batch, or under the source's own key.
 */
@NullMarked
package org.suivi.events.report;

import org.jspecify.annotations.NullMarked;
