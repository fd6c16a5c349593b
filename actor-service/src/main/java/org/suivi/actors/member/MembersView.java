package org.suivi.actors.member;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.preference.LastPublished;
import org.suivi.rest.asof.AsOfView;

/**
 * Who belonged to an actor, or what it belonged to; always the whole list, so {@code next} is null.
 *
 * @param rule the rule by which one of several claims on a pair is preferred
 */
record MembersView(
        String actor,
        RuleView rule,
        AsOfView asOf,
        List<MemberView> items,
        @Nullable String next) {

    MembersView(String actor, AsOfView asOf, List<MemberView> items) {
        this(actor, new RuleView(LastPublished.NAME, LastPublished.VERSION), asOf, items, null);
    }

    /** The rule by which it was decided. */
    record RuleView(String name, int version) {}
}
