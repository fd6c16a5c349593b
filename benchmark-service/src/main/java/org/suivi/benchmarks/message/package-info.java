/**
 * What this service tells others and learns from them on Kafka: the one place where the domain and the messages meet.
 */
@NullMarked
package org.suivi.benchmarks.message;

import org.jspecify.annotations.NullMarked;
