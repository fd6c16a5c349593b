package org.suivi.benchmarks.implementation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.instrument.DefaultLine;
import org.suivi.benchmarks.set.ChosenMembers.Chosen;
import org.suivi.benchmarks.set.ChosenMembers.Ranked;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;

/** Which members of a set an index takes: those of one framework, unless all are asked for by name. */
final class OneFramework {

    private static final String ALL = "all";

    private OneFramework() {}

    /**
     * The members that count.
     *
     * @param asked a framework, or {@code all}; null for the only one, or else that of the default line of the set's instrument
     * @throws org.suivi.rest.problems.ProblemException 400 where that leaves it open which framework is meant
     */
    static List<Ranked> of(Chosen chosen, @Nullable String asked) {
        List<String> frameworks = chosen.members().stream()
                .map(OneFramework::of)
                .distinct()
                .sorted()
                .toList();
        if (ALL.equals(asked) || (asked == null && frameworks.size() < 2)) {
            return chosen.members();
        }
        String one = asked == null ? usual(chosen) : asked;
        if (one == null || !frameworks.contains(one)) {
            String expected = "one of " + String.join(", ", frameworks) + ", or all of them by all, is expected";
            throw CommonProblem.INVALID_PARAMETER.because(
                    "framework: " + expected, InputError.in("framework", "one-of", expected));
        }
        return chosen.members().stream().filter(each -> of(each).equals(one)).toList();
    }

    private static @Nullable String usual(Chosen chosen) {
        String instrument = chosen.set().body().instrument();
        return chosen.members().stream()
                .map(each -> each.ledger().instrument())
                .filter(each -> each.id().equals(instrument))
                .map(each -> each.body().defaultLine())
                .filter(line -> line != null)
                .map(DefaultLine::framework)
                .findFirst()
                .orElse(null);
    }

    private static String of(Ranked member) {
        return member.ledger().framework().id();
    }
}
