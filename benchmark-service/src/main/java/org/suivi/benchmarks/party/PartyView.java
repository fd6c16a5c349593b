package org.suivi.benchmarks.party;

import java.time.LocalDate;
import java.util.List;
import org.suivi.history.Version;

/**
 * How an actor stands to an instrument.
 *
 * @param name what it is called on the date; its code where no name is known
 * @param party whether it is bound
 * @param since the day of the act that put it there
 * @param through who acted last: another, where it acted on behalf
 */
record PartyView(
        String actor,
        String name,
        boolean party,
        PartyState state,
        LocalDate since,
        String through,
        List<PartyActView> acts) {

    static PartyView of(Parties.Standing standing, String name) {
        Version<PartyAct> last = standing.acts().getLast();
        return new PartyView(
                standing.actor(),
                name,
                standing.state().isParty(),
                standing.state(),
                standing.since(),
                last.body().actor(),
                standing.acts().stream().map(PartyActView::of).toList());
    }
}
