/** Verification: what monitors say of incidents. Their word stands beside the reports, in a version of its own, with its reason. */
@NullMarked
package org.suivi.events.verification;

import org.jspecify.annotations.NullMarked;
