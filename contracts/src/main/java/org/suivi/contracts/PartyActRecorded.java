package org.suivi.contracts;

import org.jspecify.annotations.Nullable;

/**
 * A version of what a party did about an instrument: it signed, acceded, suspended, withdrew.
 *
 * @param id the id of the act
 * @param version counted from 1 for each id
 * @param claim what the version says about itself
 * @param instrument the instrument
 * @param actor who acted
 * @param onBehalfOf for whom, if for another
 * @param act INITIALLED, SIGNED, ACCEDED, SUSPENDED, RESUMED, WITHDREW, DENOUNCED, TERMINATED, CONSENTED or
 *     CONSENT_WITHDRAWN
 * @param scope WHOLE, or MECHANISMS only
 * @param condition what it was made to depend on
 * @param date the day of the act, as sent
 */
@OnlyEverAdded
public record PartyActRecorded(
        String id,
        int version,
        Claim claim,
        String instrument,
        String actor,
        @Nullable String onBehalfOf,
        String act,
        String scope,
        @Nullable String condition,
        String date)
        implements Message {
    public PartyActRecorded {
        Given.required(id, "id");
        Given.version(version);
        Given.required(claim, "claim");
        Given.required(instrument, "instrument");
        Given.required(actor, "actor");
        Given.required(act, "act");
        Given.required(scope, "scope");
        Given.required(date, "date");
    }

    @Override
    public String type() {
        return "party.act.v1";
    }

    @Override
    public String kind() {
        return "party-act";
    }

    @Override
    public String key() {
        return instrument;
    }

    @Override
    public String topic() {
        return Topics.BENCHMARKS;
    }
}
