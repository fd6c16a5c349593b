package org.suivi.actors.extension;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.ActorLabels;
import org.suivi.actors.extension.ExtendView.ValueView;
import org.suivi.actors.identity.Identities;
import org.suivi.actors.identity.Identity;
import org.suivi.actors.match.KnownActor;
import org.suivi.actors.match.KnownActors;
import org.suivi.actors.preference.ReadClaims;
import org.suivi.history.Snapshot;
import org.suivi.history.UncertainDate;

/** Reads the values of some properties of some actors. */
@ApplicationScoped
public class ExtendActors {

    /** Kinds of the change log that the answer is made from. */
    public static final Set<String> KINDS = Set.of(
            "actor",
            "name",
            "relation",
            "pin",
            "merge",
            "disclosure",
            "classification",
            "listing",
            PropertyCatalogue.KIND);

    private final Identities identities;
    private final KnownActors known;
    private final ReadClaims read;
    private final ActorLabels labels;
    private final PropertyCatalogue catalogue;

    ExtendActors(
            Identities identities,
            KnownActors known,
            ReadClaims read,
            ActorLabels labels,
            PropertyCatalogue catalogue) {
        this.identities = identities;
        this.known = known;
        this.read = read;
        this.labels = labels;
        this.catalogue = catalogue;
    }

    /**
     * The values as of the snapshot.
     *
     * @throws org.suivi.rest.problems.ProblemException 422 for properties or settings that there are not
     */
    public ExtendView handle(Snapshot snapshot, ExtendRequest request) {
        List<Column> columns = ReadColumns.of(request.properties(), catalogue.all(snapshot));
        Identity identity = identities.at(snapshot);
        Set<String> living = request.ids().stream().map(identity::living).collect(Collectors.toSet());
        Map<String, KnownActor> actors = known.read(snapshot, living).actors();
        ActorFacts facts = new ActorFacts(snapshot, identity, actors.keySet());
        Map<String, Map<String, List<ValueView>>> rows = new LinkedHashMap<>();
        request.ids().forEach(id -> rows.put(id, new LinkedHashMap<>()));
        for (Column column : columns) {
            Function<KnownActor, List<ValueView>> values =
                    values(column, facts, snapshot.asOf().validAt());
            rows.forEach((id, row) -> {
                KnownActor actor = actors.get(identity.living(id));
                row.put(column.id(), actor == null ? List.of() : values.apply(actor));
            });
        }
        return new ExtendView(columns.stream().map(Column::view).toList(), rows);
    }

    private Function<KnownActor, List<ValueView>> values(Column column, ActorFacts facts, LocalDate day) {
        ActorProperty property = column.property();
        if (property == null) {
            return from(facts.externalIds(column.id().substring(PropertyCatalogue.EXTERNAL_ID.length())));
        }
        return switch (property) {
            case NAME, ACRONYM, OFFICIAL, ALIAS, FORMER, TRANSLITERATION -> {
                NameChoice choice = new NameChoice(property.names(), column.language(), day);
                yield actor -> choice.of(actor).stream().map(ValueView::text).toList();
            }
            case KIND -> actor -> text(actor.kind().name());
            case COUNTRY -> actor -> text(actor.country());
            case DESCRIPTION -> actor -> text(actor.description());
            case FOUNDED -> actor -> text(actor.existence().from());
            case ENDED -> actor -> text(actor.existence().to());
            case MEMBERSHIPS -> from(facts.memberships(read, labels));
            case MEMBERS -> from(facts.members(read, labels));
            case CLASSIFICATIONS -> from(facts.classifications());
            case LISTINGS -> from(facts.listings());
        };
    }

    private static Function<KnownActor, List<ValueView>> from(Map<String, List<ValueView>> values) {
        return actor -> values.getOrDefault(actor.code(), List.of());
    }

    private static List<ValueView> text(@Nullable String text) {
        return text == null ? List.of() : List.of(ValueView.text(text));
    }

    private static List<ValueView> text(@Nullable UncertainDate date) {
        return date == null ? List.of() : text(date.asSent());
    }
}
