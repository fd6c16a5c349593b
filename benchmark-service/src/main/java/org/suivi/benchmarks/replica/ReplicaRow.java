package org.suivi.benchmarks.replica;

/** A version of something that another service owns: a record whose fields have the names of the columns, as JSON writes them. */
interface ReplicaRow {

    String id();
}
