package org.suivi.actors.reconcile;

import java.util.List;
import java.util.stream.Stream;
import org.suivi.actors.extension.Summary;
import org.suivi.actors.extension.TypeView;
import org.suivi.actors.match.Candidate;
import org.suivi.actors.match.Explanations;
import org.suivi.actors.match.KnownActor;

/** The candidates of one query, the best first (W3C Reconciliation 0.2, section 4.2). */
record ResultView(List<CandidateView> result) {

    /**
     * One who may be meant.
     *
     * @param score 0 to 100
     * @param match whether it is clear that it is he; of at most one candidate
     * @param features what the score is the sum of, in the same points; {@code code} where the name is the actor's code
     */
    record CandidateView(
            String id,
            String name,
            String description,
            List<TypeView> type,
            double score,
            boolean match,
            List<FeatureView> features) {}

    /** One part of a score. */
    record FeatureView(String id, double value) {}

    private static final double BY_CODE = 100;

    /** A candidate who is alike in one of his names. */
    static CandidateView alike(Candidate candidate, String name, boolean match) {
        String by = candidate.matchedName().equals(name) ? "" : "; by the name " + candidate.matchedName();
        return view(candidate.actor(), name, by, points(candidate.score()), match, features(candidate.explanations()));
    }

    /** One whose very code was asked for. */
    static CandidateView named(KnownActor actor, String name, boolean match) {
        return view(actor, name, "; by its code", BY_CODE, match, Stream.of(new FeatureView("code", BY_CODE)));
    }

    private static CandidateView view(
            KnownActor actor, String name, String by, double score, boolean match, Stream<FeatureView> features) {
        return new CandidateView(
                actor.code(),
                name,
                Summary.of(actor) + by,
                List.of(TypeView.of(actor.kind())),
                score,
                match,
                features.toList());
    }

    private static Stream<FeatureView> features(Explanations of) {
        return Stream.of(
                feature("name", of.name()),
                feature("dateValid", of.dateValid()),
                feature("numeral", of.numeral()),
                feature("wing", of.wing()),
                feature("country", of.country()),
                feature("kind", of.kind()),
                feature("strength", of.strength()),
                feature("several", of.several()),
                feature("decision", of.decision()));
    }

    private static FeatureView feature(String id, double part) {
        return new FeatureView(id, points(part));
    }

    // a score has three digits, so of a hundred points one
    private static double points(double part) {
        return Math.round(part * 1000) / 10.0;
    }
}
