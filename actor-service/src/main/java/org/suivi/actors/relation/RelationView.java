package org.suivi.actors.relation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.preference.Claims;
import org.suivi.actors.preference.RelationClaim;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity.Certainty;
import org.suivi.history.Version;

/**
 * A relation as it is shown.
 *
 * @param certainty whether it held on the day asked for: POSSIBLE within an unsure end; left out of histories
 * @param preferred whether it is the preferred one of those that compete; left out of histories and of what was not public by then
 * @param preference why
 */
record RelationView(
        String id,
        RelationType type,
        String from,
        String to,
        Relation.Extent extent,
        @Nullable String wing,
        @Nullable UncertainDate validFrom,
        @Nullable UncertainDate validTo,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Certainty certainty,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean preferred,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable PreferenceView preference,

        @Nullable String note,
        @Nullable String source,
        @Nullable String citation,
        @Nullable UncertainDate publishedOn,
        int version,
        Instant recordedAt) {

    static RelationView of(Version<Relation> version) {
        return of(version, null, null, null);
    }

    /** With how it stands among these. */
    static RelationView of(Version<Relation> version, Claims claims) {
        return of(version, null, claims);
    }

    /** With how it stands among these, and whether it held on the day. */
    static RelationView of(Version<Relation> version, @Nullable LocalDate day, Claims claims) {
        RelationClaim claim = claims.find(version.id()).orElse(null);
        return of(
                version,
                day == null ? null : version.validity().on(day),
                claims.standing(version.id()).map(it -> it.preferred()).orElse(null),
                claims.standing(version.id())
                        .map(it -> PreferenceView.of(it, claim == null ? null : claim.pin()))
                        .orElse(null));
    }

    private static RelationView of(
            Version<Relation> version,
            @Nullable Certainty certainty,
            @Nullable Boolean preferred,
            @Nullable PreferenceView preference) {
        Relation relation = version.body();
        return new RelationView(
                version.id(),
                relation.type(),
                relation.from(),
                relation.to(),
                relation.extent(),
                relation.wing(),
                version.validity().from(),
                version.validity().to(),
                certainty,
                preferred,
                preference,
                relation.note(),
                version.provenance().source(),
                version.provenance().citation(),
                version.provenance().publishedOn(),
                version.version(),
                version.recordedFrom());
    }
}
