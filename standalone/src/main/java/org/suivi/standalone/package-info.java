/**
 * Runs all of Suivi on one machine: PostgreSQL, Kafka and the four services, with their data in one folder.
 * It is started by the script {@code suivi}, and is meant for one machine, not for a cluster.
 */
@NullMarked
package org.suivi.standalone;

import org.jspecify.annotations.NullMarked;
