package org.suivi.events.incident;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suivi.events.account.Casualty;
import org.suivi.events.account.Deaths;
import org.suivi.events.actors.NameKey;
import org.suivi.events.actors.ResolvedParticipant;
import org.suivi.events.reference.RowJson;

/** An incident as a row of either table: its filter columns beside its document. */
public record IncidentRow(
        UUID id,
        int version,
        String type,
        LocalDate dateFrom,
        LocalDate dateTo,
        int datePrecision,
        @Nullable Double lat,
        @Nullable Double lon,
        int placePrecision,
        @Nullable String country,
        @Nullable String area,
        @Nullable String method,
        int deathsLow,
        int deathsBest,
        int deathsHigh,
        List<String> harmed,
        List<String> violates,
        String verification,
        String sensitivity,
        String passOn,
        @Nullable String organisation,
        @Nullable String source,
        @Nullable LocalDate publishedOn,
        String words,
        @JsonRawValue String document,
        String recordedBy,
        @Nullable String author,
        @Nullable String reason,
        @Nullable String owner,
        int renderedFrom,
        boolean withdrawn) {

    private static final Deaths NONE_TOLD = new Deaths(0, 0, 0);

    /** The row of an exact version. */
    static IncidentRow exact(Incident incident, String author) {
        return of(incident, author, null, 0, false);
    }

    /** The row of what the public reads; the owner and the exact version stay in our schema. */
    public static IncidentRow published(Incident incident, String owner, int renderedFrom, boolean withdrawn) {
        return of(incident, null, owner, renderedFrom, withdrawn);
    }

    private static IncidentRow of(
            Incident incident, @Nullable String author, @Nullable String owner, int renderedFrom, boolean withdrawn) {
        IncidentContent content = incident.content();
        Deaths deaths = Objects.requireNonNullElse(content.deaths(), NONE_TOLD);
        return new IncidentRow(
                incident.id(),
                incident.version(),
                content.type().name(),
                content.date().from(),
                content.date().to(),
                content.date().precision().rank(),
                content.place().lat(),
                content.place().lon(),
                content.place().precision().rank(),
                content.place().country(),
                content.area(),
                content.method() == null ? null : content.method().name(),
                deaths.low(),
                deaths.best(),
                deaths.high(),
                harmed(content.casualties()),
                content.violates(),
                content.verification().name(),
                content.sensitivity().name(),
                content.passOn().name(),
                content.organisation(),
                content.source(),
                content.publishedOn(),
                words(content),
                RowJson.document(content),
                incident.recordedBy(),
                author,
                incident.reason(),
                owner,
                renderedFrom,
                withdrawn);
    }

    private static List<String> harmed(List<Casualty> casualties) {
        return casualties.stream()
                .filter(it -> it.high() > 0)
                .map(it -> it.group().name())
                .distinct()
                .sorted()
                .toList();
    }

    /** What a search by words looks through: folded as names are, so that accents and scripts do not matter. */
    static String words(IncidentContent content) {
        Stream<@Nullable String> texts = Stream.of(
                content.title(),
                content.description(),
                content.place().name(),
                content.place().adm1(),
                content.place().adm2());
        Stream<@Nullable String> names = content.participants().stream().map(ResolvedParticipant::name);
        return String.join(
                " ",
                Stream.concat(texts, names)
                        .filter(Objects::nonNull)
                        .map(NameKey::ofText)
                        .toList());
    }
}
