package org.suivi.actors.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

        private final Map<Asked, Sighting> found = new HashMap<>();

        Sighting of(String name, @Nullable String country) {
            return found.getOrDefault(new Asked(name, country), Sighting.NOBODY);
        }

        /** Who is meant by the names that an actor bears, or by those that it gave up, taken together. */
        Sighting of(ToldActor told, boolean former) {
            List<ToldName> names = told.names(former);
            Sighting inShort = together(told, names, false);
            return names.stream().anyMatch(ToldName::full)
                    ? together(told, names, true).with(inShort)
                    : inShort;
        }

        private Sighting together(ToldActor told, List<ToldName> names, boolean full) {
            return names.stream()
                    .filter(name -> name.full() == full)
                    .map(name -> of(name.text(), told.country()))
                    .reduce(Sighting.NOBODY, Sighting::and);
        }
    }

    /** Who is meant by the names of these, and by those that they call others. */
    Sightings of(List<ToldActor> rows, Existing existing) {
        Sightings sightings = new Sightings();
        Set<Asked> open = new LinkedHashSet<>();
        for (ToldActor told : rows) {
            Set<String> bearers = existing.bearers(told.value());
            told.names().forEach(name -> ask(name.text(), told.country(), bearers, existing, sightings, open));
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

    // what the one who bears the number is called already needs no looking for
    private static void ask(
            String name,
            @Nullable String country,
            Set<String> bearers,
            Existing existing,
            Sightings sightings,
            Set<Asked> open) {
        Asked asked = new Asked(name, country);
        if (bearers.size() == 1 && existing.isCalled(bearers.iterator().next(), name)) {
            sightings.found.put(asked, Sighting.only(bearers.iterator().next()));
        } else {
            open.add(asked);
        }
    }

    private void look(List<Asked> asked, Sightings sightings) {
        List<Question> questions = asked.stream()
                .map(each -> Question.of(each.name, null, each.country, Set.of()))
                .toList();
        List<Verdict> verdicts = match.handle(questions, Verdict.THRESHOLD, AsOfRequest.NOW, Audience.EXACT)
                .verdicts();
        for (int i = 0; i < asked.size(); i++) {
            sightings.found.putIfAbsent(asked.get(i), Sighting.of(asked.get(i).name, verdicts.get(i)));
        }
    }
}
