package org.suivi.events.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.events.location.Place;

/**
 * What one report tells of one incident. `aggregate` marks a report of several events; `codes` are those of the scheme that it was
 * written in, when it was, and otherwise follow from the type.
 */
public record Account(
        IncidentType type,
        When date,
        Place place,
        List<Participant> participants,
        List<Casualty> casualties,
        @Nullable Method method,
        List<String> violates,
        boolean aggregate,
        @Nullable String title,
        @Nullable String description,
        List<String> urls,
        @Nullable SchemeCodes codes) {

    public Account {
        participants = List.copyOf(participants);
        casualties = List.copyOf(casualties);
        violates = List.copyOf(violates);
        urls = List.copyOf(urls);
    }

    /** How many died by this account. */
    public Deaths deaths() {
        return Deaths.of(casualties);
    }
}
