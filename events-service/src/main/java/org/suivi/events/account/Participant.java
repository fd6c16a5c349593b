package org.suivi.events.account;

import org.jspecify.annotations.Nullable;

/** Who took part, as told: by name, or by our own code of the actor where the source knows it; at least one of both. */
public record Participant(
        @Nullable String side,
        @Nullable ParticipantRole role,
        @Nullable String name,
        @Nullable String actor) {}
