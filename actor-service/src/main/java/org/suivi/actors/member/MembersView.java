package org.suivi.actors.member;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.rest.asof.AsOfView;

/** Who belonged to an actor, or what it belonged to; always the whole list, so {@code next} is null. */
record MembersView(
        String actor,
        AsOfView asOf,
        List<MemberView> items,
        @Nullable String next) {}
