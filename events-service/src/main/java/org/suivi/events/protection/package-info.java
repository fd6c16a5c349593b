/**
 * What the public gets of an incident, and when: the policy, the public rendering that follows the record, and what is done to it
 * unasked, when an embargo ends or what it depends on changes. Protection has no history.
 */
@NullMarked
package org.suivi.events.protection;

import org.jspecify.annotations.NullMarked;
