/**
 * What this service keeps of others' facts, filled from Kafka: incidents twice, exactly and as the public may read them,
 * actors with their names, and areas. A row is one version, stamped by our clock when it came.
 */
@NullMarked
package org.suivi.benchmarks.replica;

import org.jspecify.annotations.NullMarked;
