package org.suivi.gateway.feed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** What of the feed a caller may see: the same rule for pages, which the database finds, and for the stream. */
public final class FeedReader {

    private final List<Part> parts;

    private FeedReader(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Rows of an audience; of one organisation only, if it is named. */
    record Part(FeedAudience audience, @Nullable String organisation) {

        boolean holds(FeedRow row) {
            return row.audience() == audience && (organisation == null || organisation.equals(row.organisation()));
        }
    }

    public static FeedReader of(Caller caller) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(FeedAudience.EVERYBODY, null));
        String own = caller.organisation();
        if (caller.readsExact()) {
            parts.add(new Part(FeedAudience.EXACT, null));
        } else {
            parts.add(new Part(FeedAudience.PUBLIC, null));
        }
        if (!own.isEmpty()) {
            if (!caller.readsExact()) {
                parts.add(new Part(FeedAudience.EXACT, own));
            }
            parts.add(new Part(FeedAudience.OWN, own));
            if (caller.has(Role.MONITOR)) {
                parts.add(new Part(FeedAudience.DRAFT, own));
            }
        }
        if (caller.has(Role.REVIEWER)) {
            parts.add(new Part(FeedAudience.SUBMITTED, null));
        } else if (caller.has(Role.MONITOR) && !own.isEmpty()) {
            parts.add(new Part(FeedAudience.SUBMITTED, own));
        }
        return new FeedReader(parts);
    }

    public boolean sees(FeedRow row) {
        return parts.stream().anyMatch(part -> part.holds(row));
    }

    /** Names the audiences: readers who see the same are called the same. */
    @Override
    public String toString() {
        return parts.toString();
    }

    List<Part> parts() {
        return parts;
    }
}
