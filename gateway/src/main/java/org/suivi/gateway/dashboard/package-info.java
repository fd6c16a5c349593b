/**
 * The dashboard: one document for a page, composed of what the services answer to the caller. It computes nothing of its own;
 * what a service cannot say now is shown as it was last said, and marked.
 */
@NullMarked
package org.suivi.gateway.dashboard;

import org.jspecify.annotations.NullMarked;
