package org.suivi.actors.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.suivi.actors.likeness.Likeness;
import org.suivi.actors.likeness.NameForm;

/**
 * What came of a question: the candidates, the best first, and whether one of them is meant for sure.
 *
 * @param candidates all that were scored, the ones without any likeness too
 */
public record Verdict(Outcome outcome, List<Candidate> candidates) {

    /** Whether it is clear who is meant. */
    public enum Outcome {
        /** The first candidate is meant. */
        MATCH,
        /** It may be the first, and a person should look: the next is close, the name proves too little, or it names several. */
        AMBIGUOUS,
        /** Nobody comes near. */
        NO_MATCH
    }

    /** The score below which nobody is meant, unless another is asked for. */
    public static final double THRESHOLD = 0.7;

    /** What is less alike is not shown, unless a person decided about it. */
    private static final double SHOWN = 0.3;

    private static final double CLOSE = 0.05;
    private static final double NAMES_IT = 0.95;
    private static final double CLEARLY = 0.9;
    private static final double ONE_OF_SEVERAL = -0.25;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(it -> !it.decided())
            .thenComparing(Candidate::code);

    /** Those who are worth showing, the best first. */
    public Stream<Candidate> shown() {
        return candidates.stream()
                .filter(it -> it.score() >= SHOWN || it.explanations().decision() != 0);
    }

    /** The verdict over these candidates; below the threshold nobody is meant. */
    static Verdict of(Question question, List<Candidate> scored, double threshold) {
        List<Candidate> candidates = new ArrayList<>(scored);
        candidates.sort(BEST_FIRST);
        List<Candidate> several = several(question, candidates);
        if (!several.isEmpty()) {
            return new Verdict(Outcome.AMBIGUOUS, several);
        }
        return new Verdict(outcome(question, candidates, threshold), candidates);
    }

    private static Outcome outcome(Question question, List<Candidate> candidates, double threshold) {
        if (candidates.isEmpty() || candidates.getFirst().score() < threshold) {
            return Outcome.NO_MATCH;
        }
        Candidate best = candidates.getFirst();
        // what a person decided stands, unless he decided for two
        boolean close = candidates.size() > 1
                && best.score() - candidates.get(1).score() < CLOSE
                && best.decided() == candidates.get(1).decided();
        if (close) {
            return Outcome.AMBIGUOUS;
        }
        return best.decided() || !best.weak() || isTheOneLeft(question, best, candidates)
                ? Outcome.MATCH
                : Outcome.AMBIGUOUS;
    }

    // a weak name never makes a match; but of several who share it, the day may leave only one
    private static boolean isTheOneLeft(Question question, Candidate best, List<Candidate> candidates) {
        if (question.date() == null || best.explanations().dateValid() < 0) {
            return false;
        }
        List<Candidate> namesakes = candidates.stream()
                .filter(it ->
                        !it.code().equals(best.code()) && it.explanations().name() >= NAMES_IT)
                .filter(it -> it.explanations().numeral() == best.explanations().numeral())
                .toList();
        return best.explanations().name() >= NAMES_IT
                && !namesakes.isEmpty()
                && namesakes.stream().allMatch(it -> it.explanations().dateValid() < 0);
    }

    /** Those whom the items of a list name, if it is one: no single actor is meant then. */
    private static List<Candidate> several(Question question, List<Candidate> candidates) {
        List<NameForm> items = question.form().items();
        boolean isOneName = candidates.stream().anyMatch(it -> it.decided() || (!it.weak() && it.score() >= CLEARLY));
        if (items.isEmpty() || isOneName) {
            return List.of();
        }
        List<Map<String, KnownName>> named = items.stream()
                .map(item -> named(item, candidates))
                .filter(names -> !names.isEmpty())
                .toList();
        Map<String, KnownName> all = new HashMap<>();
        named.forEach(all::putAll);
        boolean oneForAll =
                all.keySet().stream().anyMatch(code -> named.stream().allMatch(names -> names.containsKey(code)));
        if (named.size() < 2 || oneForAll) {
            return List.of();
        }
        return candidates.stream()
                .flatMap(it ->
                        Stream.ofNullable(all.get(it.code())).map(name -> it.asOneOfSeveral(name, ONE_OF_SEVERAL)))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static Map<String, KnownName> named(NameForm item, List<Candidate> candidates) {
        Map<String, KnownName> named = new HashMap<>();
        for (Candidate candidate : candidates) {
            candidate.actor().names().stream()
                    .filter(name -> Likeness.of(item, name.form()) >= NAMES_IT)
                    .findFirst()
                    .ifPresent(name -> named.put(candidate.code(), name));
        }
        return named;
    }
}
