/** What changed, in pages: for those who come by now and then. The cursor of the last page is where the next visit goes on. */
@NullMarked
package org.suivi.gateway.changes;

import org.jspecify.annotations.NullMarked;
