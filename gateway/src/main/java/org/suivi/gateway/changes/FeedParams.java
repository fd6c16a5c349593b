package org.suivi.gateway.changes;

import jakarta.ws.rs.QueryParam;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.suivi.contracts.MessageTypes;
import org.suivi.gateway.feed.FeedRow;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;

/** Which changes, and from where; a {@code @BeanParam}. */
public class FeedParams {

    private static final Pattern COMMA = Pattern.compile(",");
    private static final String KINDS =
            MessageTypes.kinds().stream().filter(FeedRow::isShown).sorted().collect(Collectors.joining(", "));

    @QueryParam("since")
    @Parameter(
            description =
                    "The cursor of the last change that is known: `next`, or the `id` of an event; `now` for only what comes.")
    @Nullable
    String since;

    @QueryParam("kinds")
    @Parameter(description = "Only these kinds or types, by commas.", example = "incident,assessment.approved.v1")
    @Nullable
    String kinds;

    @Nullable
    public String since() {
        return since;
    }

    /**
     * The kinds and types that are wanted; empty for all.
     *
     * @throws org.suivi.rest.problems.ProblemException 400 for what is none of them
     */
    public Set<String> kinds() {
        if (kinds == null || kinds.isBlank()) {
            return Set.of();
        }
        Set<String> wanted = COMMA.splitAsStream(kinds).map(String::strip).collect(Collectors.toUnmodifiableSet());
        if (!wanted.stream().allMatch(FeedParams::isKnown)) {
            String expected = "types such as assessment.approved.v1 are expected, or kinds: " + KINDS;
            throw CommonProblem.INVALID_PARAMETER.because(
                    "kinds: " + expected, InputError.in("kinds", "kind", expected));
        }
        return wanted;
    }

    private static boolean isKnown(String word) {
        return FeedRow.isShown(word)
                && (MessageTypes.kinds().contains(word)
                        || MessageTypes.recordOf(word).isPresent());
    }
}
