package org.suivi.actors.preference;

import java.util.List;

/**
 * Memberships that would make an actor a member of itself.
 *
 * @param path each belongs to the next; the first stands at the end once more
 * @param span the days on which all of them hold
 */
public record Circle(List<String> path, Span span) {

    @Override
    public String toString() {
        return String.join(" → ", path) + ", " + span;
    }
}
