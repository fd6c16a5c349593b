package org.suivi.history;

/** What became of a write; a business "no" is a value, not an exception. */
public sealed interface Outcome<T> {

    /** The first version was written. */
    record Created<T>(Version<T> version) implements Outcome<T> {}

    /** The same content was there already; nothing was written. */
    record Unchanged<T>(Version<T> version) implements Outcome<T> {}

    /** A further version was written. */
    record Corrected<T>(Version<T> version, int previousVersion) implements Outcome<T> {}

    /** The last version now says that the thing was taken back. */
    record Retracted<T>(Version<T> version) implements Outcome<T> {}

    /** Something else stands under the same code or natural key; it must be corrected, not created. */
    record Conflict<T>(Version<T> existing) implements Outcome<T> {}

    /** The writer had an older version in mind than the present one. */
    record Stale<T>(Version<T> current) implements Outcome<T> {}

    /** There never was such a thing. */
    record Missing<T>(String id) implements Outcome<T> {}

    /** It was taken back. */
    record Gone<T>(Version<T> last) implements Outcome<T> {}
}
