package org.suivi.rest.answers;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Audience;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;
import org.suivi.rest.problems.ProblemException;
import org.suivi.security.Caller;

/** The version that a change is for; a {@code @BeanParam} of every PUT, PATCH and DELETE of one resource. */
// a bean, since it needs others; nobody injects it, so it would be removed
@Dependent
@Unremovable
public class IfMatch {

    /** A number that no version has: a change for it is refused as stale. */
    private static final int NO_VERSION = 0;

    @HeaderParam("If-Match")
    @Parameter(required = true, description = "The ETag of the version that the change is for.")
    @Nullable
    String header;

    private final ResourceTags tags;
    private final Caller caller;

    @Inject
    IfMatch(ResourceTags tags, Caller caller) {
        this.tags = tags;
        this.caller = caller;
    }

    /**
     * The version that the caller has seen, as this service rendered it for him; 0 if the tag is none of ours, so that the
     * change is refused as stale.
     *
     * @throws ProblemException 428 without the header, or with {@code *}: a change is for one version that was read
     */
    public int version() {
        EntityTags sent = EntityTags.parse(header);
        if (header == null || sent.any()) {
            throw CommonProblem.PRECONDITION_REQUIRED.because(
                    "Send If-Match with the ETag that a GET of this resource answered.",
                    InputError.in("If-Match", "required", "the ETag of the version that was read is expected"));
        }
        Audience audience = caller.readsExact() ? Audience.EXACT : Audience.PUBLIC;
        return seen(sent.strongValues(), audience);
    }

    /** The same for a step whose own state is checked anyway: nothing where no version was named. */
    public OptionalInt versionIfSent() {
        return header == null ? OptionalInt.empty() : OptionalInt.of(version());
    }

    private int seen(List<String> values, Audience audience) {
        for (String value : values) {
            int version = number(value);
            String tag = tags.of(version, audience);
            if (value.equals(tag) || value.startsWith(tag + "-")) {
                return version;
            }
        }
        return NO_VERSION;
    }

    private static int number(String value) {
        int end = value.indexOf('-');
        try {
            return end < 1 ? NO_VERSION : Integer.parseInt(value.substring(0, end));
        } catch (NumberFormatException e) {
            return NO_VERSION;
        }
    }
}
