package org.suivi.benchmarks.relation;

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
import org.suivi.rest.desk.References;

/** A relation of an instrument as an editor sends it; either {@code to} or {@code actor}. */
record InstrumentRelationRequest(
        @NotNull RelationType type,

        @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String to,

        @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String actor,

        @Nullable UncertainDate date,
        @Nullable @Size(max = 2000) String note,
        @Nullable @Size(max = 64) String source,
        @Nullable @Size(max = 500) String citation,
        @Nullable @NotInFuture UncertainDate publishedOn) {

    /** An instrument does the same thing to the same on a day only once. */
    Draft<InstrumentRelation> toDraft(String instrument) {
        if ((to == null) == (actor == null)) {
            throw References.wrong("/to", "exactly-one", "either an instrument here or an actor is expected");
        }
        if (actor != null && type != RelationType.ESTABLISHES) {
            throw References.wrong("/actor", "not-an-actor", "only instruments are renewed, amended or terminated");
        }
        if (instrument.equals(to)) {
            throw References.wrong("/to", "itself", "another instrument is expected");
        }
        return Draft.claim(
                new InstrumentRelation(instrument, type, to, actor, date, note),
                Validity.ALWAYS,
                new Provenance(source, citation, publishedOn),
                instrument,
                type,
                to,
                actor,
                date);
    }
}
