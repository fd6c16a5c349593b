package org.suivi.benchmarks.party;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Draft;
import org.suivi.history.Provenance;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity;
import org.suivi.rest.asof.NotInFuture;
import org.suivi.rest.desk.Codes;

/** A party act as an editor sends it. */
record PartyActRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String actor,

        @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String onBehalfOf,

        @NotNull Act act,
        @Nullable Scope scope,
        @Nullable @Size(max = 2000) String condition,
        @NotNull UncertainDate date,
        @Nullable @Size(max = 2000) String note,
        @Nullable @Size(max = 64) String source,
        @Nullable @Size(max = 500) String citation,
        @Nullable @NotInFuture UncertainDate publishedOn) {

    /** The same actor does the same thing on the same day only once. */
    Draft<PartyAct> toDraft(String instrument) {
        PartyAct body = new PartyAct(
                instrument, actor, onBehalfOf, act, scope == null ? Scope.WHOLE : scope, condition, date, note);
        String key = String.join("|", instrument, actor, String.valueOf(onBehalfOf), act.name(), date.asSent());
        return new Draft<>(body, Validity.ALWAYS, new Provenance(source, citation, publishedOn), key);
    }
}
