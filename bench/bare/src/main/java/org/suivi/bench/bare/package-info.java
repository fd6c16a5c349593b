/** What a read or a write costs with nothing around it: no gateway, no roles, no dates, no tags; rows of the same table as JSON. */
@NullMarked
package org.suivi.bench.bare;

import org.jspecify.annotations.NullMarked;
