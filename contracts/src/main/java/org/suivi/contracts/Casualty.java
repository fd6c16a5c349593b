package org.suivi.contracts;

import org.jspecify.annotations.Nullable;

/**
 * People harmed in an incident, by side, group and kind of harm.
 *
 * @param side the side they were on, A or B
 * @param group CIVILIAN, PEACEKEEPER, STATE_FORCE, ARMED_GROUP, others, or TOTAL
 * @param harm KILLED, WOUNDED, ABDUCTED, MISSING, DETAINED or DISPLACED
 * @param low the least that a source gives
 * @param best the figure held to be right
 * @param high the most that a source gives; an import may bear one below low
 * @param nationality ISO 3166-1 alpha-2
 */
@OnlyEverAdded
public record Casualty(
        @Nullable String side,
        String group,
        String harm,
        int low,
        int best,
        int high,
        @Nullable String nationality) {
    public Casualty {
        Given.required(group, "group");
        Given.required(harm, "harm");
    }
}
