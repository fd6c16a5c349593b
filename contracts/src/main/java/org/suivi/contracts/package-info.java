/**
 * The messages that the services exchange on Kafka: one record for each, with its schema under {@code schemas/}.
 * Whoever reads or writes a topic of Suivi needs this package and nothing else of it.
 */
@NullMarked
package org.suivi.contracts;

import org.jspecify.annotations.NullMarked;
