package org.suivi.actors.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.suivi.actors.decision.Decision;
import org.suivi.actors.decision.StandingDecisions;
import org.suivi.actors.decision.StandingDecisions.Standing;
import org.suivi.actors.nameindex.NameSearch;
import org.suivi.history.AsOfRequest;
import org.suivi.history.Audience;
import org.suivi.history.Snapshot;
import org.suivi.history.Snapshots;
import org.suivi.rest.asof.AsOfView;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.ProblemException;

/** Matches a batch of names against all names known, in one snapshot. */
@ApplicationScoped
public class MatchActors {

    private static final Set<String> KINDS = Set.of("actor", "name", "merge", "disclosure", StandingDecisions.KIND);
    private static final int TRIES = 3;

    private final Snapshots snapshots;
    private final NameSearch search;
    private final KnownActors known;
    private final StandingDecisions decisions;

    MatchActors(Snapshots snapshots, NameSearch search, KnownActors known, StandingDecisions decisions) {
        this.snapshots = snapshots;
        this.search = search;
        this.known = known;
        this.decisions = decisions;
    }

    /** The verdicts, one for each question in its order. */
    public record Matched(List<Verdict> verdicts, AsOfView asOf) {}

    /**
     * Answers the questions.
     *
     * @throws ProblemException 503 while so many names were just recorded that they are not all found yet
     */
    public Matched handle(List<Question> questions, double threshold, AsOfRequest asOf, Audience audience) {
        for (int i = 0; i < TRIES; i++) {
            Optional<Matched> matched = snapshots.read(audience, asOf, KINDS, snapshot -> search.find(
                            snapshot, questions.stream().map(Question::form).toList())
                    .map(found -> judge(snapshot, questions, found, threshold)));
            if (matched.isPresent()) {
                return matched.get();
            }
            if (!search.prepare()) {
                break;
            }
        }
        throw new ProblemException(
                CommonProblem.UNAVAILABLE,
                "Many names were just recorded; they can be found in some seconds.",
                List.of(),
                Map.of("Retry-After", "5"));
    }

    private Matched judge(Snapshot snapshot, List<Question> questions, List<List<String>> found, double threshold) {
        Map<String, List<Standing>> decided = decisions.about(
                snapshot,
                questions.stream().map(it -> it.form().key()).distinct().toList());
        List<List<Standing>> standing = questions.stream()
                .map(question -> decided.getOrDefault(question.form().key(), List.of()).stream()
                        .filter(it -> it.isAbout(question.date()))
                        .toList())
                .toList();
        Set<String> codes = new HashSet<>();
        found.forEach(codes::addAll);
        standing.forEach(each -> each.forEach(it -> codes.add(it.actor())));
        KnownActors.Known actors = known.read(snapshot, codes);
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            verdicts.add(verdict(questions.get(i), found.get(i), standing.get(i), actors.actors(), threshold));
        }
        return new Matched(verdicts, AsOfView.of(snapshot.asOf(), actors.leftOut()));
    }

    private static Verdict verdict(
            Question question,
            List<String> found,
            List<Standing> decided,
            Map<String, KnownActor> actors,
            double threshold) {
        Set<String> codes = new HashSet<>(found);
        decided.forEach(it -> codes.add(it.actor()));
        Scoring scoring = new Scoring(question);
        List<Candidate> candidates = new ArrayList<>();
        for (String code : codes) {
            KnownActor actor = actors.get(code);
            // the public sees no decision about whom it does not see
            if (actor != null) {
                candidates.add(decided(scoring.score(actor), decided));
            }
        }
        return Verdict.of(question, candidates, threshold);
    }

    // of two decisions about one actor, against weighs more: a match can be made later, one that was made is relied on
    private static Candidate decided(Candidate candidate, List<Standing> decisions) {
        List<Decision.Choice> choices = decisions.stream()
                .filter(it -> it.actor().equals(candidate.code()))
                .map(Standing::decision)
                .toList();
        return choices.isEmpty() ? candidate : candidate.decided(!choices.contains(Decision.Choice.AGAINST));
    }
}
