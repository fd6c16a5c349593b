package org.suivi.actors.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.identity.Identities;
import org.suivi.actors.identity.Identity;
import org.suivi.actors.match.Candidate;
import org.suivi.actors.match.KnownActor;
import org.suivi.actors.match.KnownActors;
import org.suivi.actors.match.MatchActors;
import org.suivi.actors.match.Question;
import org.suivi.actors.match.Verdict;
import org.suivi.actors.match.Verdict.Outcome;
import org.suivi.actors.reconcile.ResultView.CandidateView;
import org.suivi.history.AsOfRequest;
import org.suivi.history.Audience;
import org.suivi.history.Snapshots;
import org.suivi.history.Validity;
import org.suivi.rest.asof.AsOfView;
import org.suivi.rest.desk.Codes;

/** Answers a batch of queries by the matching of names; who is asked for by his very code comes first. */
@ApplicationScoped
class ReconcileNames {

    private static final Set<String> KINDS = Set.of("actor", "name", "merge", "disclosure");

    private final MatchActors matchActors;
    private final Snapshots snapshots;
    private final Identities identities;
    private final KnownActors known;

    ReconcileNames(MatchActors matchActors, Snapshots snapshots, Identities identities, KnownActors known) {
        this.matchActors = matchActors;
        this.snapshots = snapshots;
        this.identities = identities;
        this.known = known;
    }

    /** A result for each query, by its id, in the order of the queries. */
    Map<String, ResultView> handle(List<Asked> batch, AsOfRequest asOf, Audience audience) {
        List<Question> questions =
                batch.stream().map(Asked::question).filter(Objects::nonNull).toList();
        MatchActors.Matched matched = matchActors.handle(questions, Verdict.THRESHOLD, asOf, audience);
        Map<String, KnownActor> byCode = byCode(batch, matched.asOf(), audience);
        Map<String, ResultView> results = new LinkedHashMap<>();
        int at = 0;
        for (Asked asked : batch) {
            Question question = asked.question();
            if (question == null) {
                results.put(asked.id(), new ResultView(List.of()));
            } else {
                LocalDate day = question.date();
                Result result = new Result(
                        asked,
                        question,
                        matched.verdicts().get(at++),
                        asked.name() == null ? null : byCode.get(asked.name()),
                        day == null ? matched.asOf().validAt() : day);
                results.put(asked.id(), result.view());
            }
        }
        return results;
    }

    /** Whoever has the very name for a code, as known when the names were matched. */
    private Map<String, KnownActor> byCode(List<Asked> batch, AsOfView asOf, Audience audience) {
        List<String> codes = batch.stream()
                .map(Asked::name)
                .filter(name -> name != null && name.matches(Codes.PATTERN))
                .distinct()
                .toList();
        if (codes.isEmpty()) {
            return Map.of();
        }
        AsOfRequest same = new AsOfRequest(asOf.validAt(), asOf.knownAt(), asOf.publishedBy());
        return snapshots.read(audience, same, KINDS, snapshot -> {
            Identity identity = identities.at(snapshot);
            Map<String, KnownActor> living = known.read(
                            snapshot, codes.stream().map(identity::living).toList())
                    .actors();
            Map<String, KnownActor> found = new HashMap<>();
            codes.forEach(code -> {
                KnownActor actor = living.get(identity.living(code));
                if (actor != null) {
                    found.put(code, actor);
                }
            });
            return found;
        });
    }

    /**
     * What comes of one query.
     *
     * @param coded the actor of that code, if there is one
     * @param day the day by whose names actors are shown
     */
    private record Result(
            Asked asked,
            Question question,
            Verdict verdict,
            @Nullable KnownActor coded,
            LocalDate day) {

        ResultView view() {
            KnownActor first = coded == null || !asked.takes(coded.kind()) || isDecidedAgainst(coded) ? null : coded;
            String meant = first == null ? best() : isClearly(first) ? first.code() : null;
            Stream<CandidateView> alike = verdict.shown()
                    .filter(it -> asked.takes(it.actor().kind()))
                    .filter(it -> first == null || !it.code().equals(first.code()))
                    .map(it -> ResultView.alike(
                            it, it.actor().label(day), it.code().equals(meant)));
            Stream<CandidateView> named = first == null
                    ? Stream.empty()
                    : Stream.of(ResultView.named(
                            first, first.label(day), first.code().equals(meant)));
            return new ResultView(
                    Stream.concat(named, alike).limit(asked.limit()).toList());
        }

        /** The code of whom the names mean for sure; null where they mean nobody. */
        private @Nullable String best() {
            return verdict.outcome() == Outcome.MATCH
                    ? verdict.candidates().getFirst().code()
                    : null;
        }

        /** Whether nothing speaks against it: neither the names, if they lead to somebody, nor day, country or kind. */
        private boolean isClearly(KnownActor named) {
            boolean byNames =
                    verdict.outcome() == Outcome.NO_MATCH || named.code().equals(best());
            boolean onTheDay = verdict.shown()
                    .filter(it -> it.code().equals(named.code()))
                    .allMatch(it -> it.explanations().dateValid() == 0);
            return byNames
                    && onTheDay
                    && isPossible(named)
                    && (question.kinds().isEmpty() || question.kinds().contains(named.kind()));
        }

        // a code is like no name, so that the names may lead to nobody while day or country rule the actor out
        private boolean isPossible(KnownActor named) {
            LocalDate asked = question.date();
            boolean existed = asked == null || named.existence().on(asked) != Validity.Certainty.NO;
            boolean there = question.country() == null
                    || named.country() == null
                    || named.country().equals(question.country());
            return existed && there;
        }

        private boolean isDecidedAgainst(KnownActor actor) {
            return verdict.candidates().stream()
                    .filter(it -> it.code().equals(actor.code()))
                    .map(Candidate::explanations)
                    .anyMatch(it -> it.decision() < 0);
        }
    }
}
