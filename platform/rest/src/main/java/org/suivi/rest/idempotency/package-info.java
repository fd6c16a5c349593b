/**
 * A POST that is sent again with its {@code Idempotency-Key} is not done again. The key holds for a day, within the organisation
 * that sent it.
 */
@NullMarked
package org.suivi.rest.idempotency;

import org.jspecify.annotations.NullMarked;
