package org.suivi.actors.importplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.match.MatchActors;
import org.suivi.actors.match.Question;
import org.suivi.actors.match.Verdict;
import org.suivi.actors.ucdp.ToldActor;
import org.suivi.actors.ucdp.ToldName;
import org.suivi.actors.ucdp.ToldTie;
import org.suivi.history.AsOfRequest;
import org.suivi.history.Audience;

/** Finds who is meant by the names of a file, each looked for once, by what was known before the file came. */
@ApplicationScoped
class RecogniseNames {

    private static final int TOGETHER = 100;

    private final MatchActors match;

    RecogniseNames(MatchActors match) {
        this.match = match;
    }

    /** A name, and the country in which it is used. */
    record Asked(String name, @Nullable String country) {}

    /** Who is meant by names. */
    static final class Sightings {

        private final Existing existing;
        private final Set<String> recorded;
        private final Map<Asked, Verdict> found = new HashMap<>();

        /** @param recorded codes of those who stand because of a row of this file, as far as an earlier run came */
        Sightings(Existing existing, Set<String> recorded) {
            this.existing = existing;
            this.recorded = recorded;
        }

        /**
         * Who is meant by a name in a row about, or beside, this number. Whoever stands because of another row is not: the file holds
         * them for two.
         */
        Sighting of(String name, @Nullable String country, String value) {
            Verdict verdict = found.get(new Asked(name, country));
            String own = ImportOrder.code(value);
            return verdict == null
                    ? Sighting.NOBODY
                    : Sighting.of(name, verdict, code -> !code.equals(own) && recorded.contains(code));
        }

        /** Who is meant by a name that a row gives its actor: what the one who bears the number is called needs no looking for. */
        Sighting of(ToldActor told, String name) {
            return existing.bearer(told.value(), name)
                    .map(Sighting::only)
                    .orElseGet(() -> of(name, told.country(), told.value()));
        }

        /** Who is meant by the names that an actor bears, or by those that it gave up, taken together. */
        Sighting of(ToldActor told, boolean former) {
            List<ToldName> names = told.names(former);
            Sighting inShort = together(told, names, false);
            return names.stream().anyMatch(ToldName::full)
                    ? together(told, names, true).with(inShort)
                    : inShort;
        }

        /** Whether a person decided that a name of the row is this one's. */
        boolean isDecided(ToldActor told, String code) {
            return told.names().stream()
                    .flatMap(name -> Stream.ofNullable(found.get(new Asked(name.text(), told.country()))))
                    .flatMap(verdict -> verdict.candidates().stream())
                    .anyMatch(each -> each.decided() && each.code().equals(code));
        }

        private Sighting together(ToldActor told, List<ToldName> names, boolean full) {
            return names.stream()
                    .filter(name -> name.full() == full)
                    .map(name -> of(told, name.text()))
                    .reduce(Sighting.NOBODY, Sighting::and);
        }
    }

    /** Who is meant by the names of these, and by those that they call others. */
    Sightings of(List<ToldActor> rows, Existing existing) {
        Sightings sightings = new Sightings(existing, recorded(rows, existing));
        Set<Asked> open = new LinkedHashSet<>();
        for (ToldActor told : rows) {
            told.names().stream()
                    .map(ToldName::text)
                    .filter(name -> existing.bearer(told.value(), name).isEmpty())
                    .forEach(name -> open.add(new Asked(name, told.country())));
            told.ties().stream()
                    .map(ToldTie::name)
                    .filter(name -> name != null && !name.isBlank())
                    .forEach(name -> open.add(new Asked(name, told.country())));
        }
        List<Asked> asked = new ArrayList<>(open);
        for (int i = 0; i < asked.size(); i += TOGETHER) {
            look(asked.subList(i, Math.min(i + TOGETHER, asked.size())), sightings);
        }
        return sightings;
    }

    private static Set<String> recorded(List<ToldActor> rows, Existing existing) {
        Set<String> codes = new HashSet<>();
        for (ToldActor told : rows) {
            String code = ImportOrder.code(told.value());
            if (existing.bearers(told.value()).contains(code)) {
                codes.add(code);
            }
        }
        return codes;
    }

    private void look(List<Asked> asked, Sightings sightings) {
        List<Question> questions = asked.stream()
                .map(each -> Question.of(each.name, null, each.country, Set.of()))
                .toList();
        List<Verdict> verdicts = match.handle(questions, Verdict.THRESHOLD, AsOfRequest.NOW, Audience.EXACT)
                .verdicts();
        for (int i = 0; i < asked.size(); i++) {
            sightings.found.put(asked.get(i), verdicts.get(i));
        }
    }
}
