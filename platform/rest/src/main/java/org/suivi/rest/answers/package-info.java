/**
 * How a service answers: a read with its strong ETag, compared before the query runs, and the reply to a write. Nothing here
 * knows what is read or written.
 */
@NullMarked
package org.suivi.rest.answers;

import org.jspecify.annotations.NullMarked;
