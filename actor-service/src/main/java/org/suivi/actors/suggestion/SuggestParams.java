package org.suivi.actors.suggestion;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What suggestions are asked for by (W3C Reconciliation 0.2, section 6.2). */
class SuggestParams extends WidgetParams {

    static final int AT_ONCE = 20;

    @QueryParam("prefix")
    @Parameter(
            description = "What was typed so far, of a name or of an id; all, where it is empty.",
            allowEmptyValue = true)
    @Size(max = 500)
    @Nullable
    String prefix;

    @QueryParam("cursor")
    @Parameter(description = "How many suggestions to skip.")
    @Min(0)
    @Max(100_000)
    @Nullable
    Integer cursor;

    String begun() {
        return prefix == null ? "" : prefix.strip();
    }

    int skipped() {
        return cursor == null ? 0 : cursor;
    }

    /** Those whose id, or a word of whose name, begins so. */
    <T> List<T> of(List<T> all, Function<T, String> id, Function<T, String> name) {
        return all.stream()
                .filter(it -> begins(id.apply(it)) || begins(name.apply(it)) || hasWord(name.apply(it)))
                .skip(skipped())
                .limit(AT_ONCE)
                .toList();
    }

    private boolean begins(String text) {
        return text.regionMatches(true, 0, begun(), 0, begun().length());
    }

    private boolean hasWord(String text) {
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            if (begins(text.substring(at + 1))) {
                return true;
            }
        }
        return false;
    }
}
