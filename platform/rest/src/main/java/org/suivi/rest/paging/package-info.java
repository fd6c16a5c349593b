/**
 * Lists in pages, by signed cursors that carry the clocks of the first page, so that paging neither skips nor repeats while
 * others write.
 */
@NullMarked
package org.suivi.rest.paging;

import org.jspecify.annotations.NullMarked;
