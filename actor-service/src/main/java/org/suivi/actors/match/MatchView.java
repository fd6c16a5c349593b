package org.suivi.actors.match;

import java.util.List;
import org.suivi.rest.asof.AsOfView;

/** The answers to a batch of names, in its order. */
record MatchView(List<ResponseView> responses, AsOfView asOf) {

    /**
     * The answer to one name.
     *
     * @param candidates the best first; also those that came near without reaching the threshold
     */
    record ResponseView(String id, Verdict.Outcome outcome, List<CandidateView> candidates) {}

    /**
     * One who may be meant.
     *
     * @param score 0 to 1, the sum of the explanations
     */
    record CandidateView(String actor, double score, String matchedName, Explanations explanations) {

        static CandidateView of(Candidate candidate) {
            return new CandidateView(
                    candidate.code(), candidate.score(), candidate.matchedName(), candidate.explanations());
        }
    }
}
