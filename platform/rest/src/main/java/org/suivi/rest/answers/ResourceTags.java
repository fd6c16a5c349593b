package org.suivi.rest.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.suivi.history.AsOf;
import org.suivi.history.Audience;
import org.suivi.security.Caller;

/**
 * Makes ETags. That of one resource is {@code version-rendering[-basis]}: the rendering tells for whom and by which rule it was
 * written, the basis is there only where the view has more in it than this one version. That of any other answer is a hash of
 * what the answer is computed from, known before it is.
 */
@ApplicationScoped
class ResourceTags {

    private static final int RENDERING = 12;

    private final Caller caller;
    private final PolicyVersion policy;
    private final String code;

    @Inject
    ResourceTags(Caller caller, PolicyVersion policy, @ConfigProperty(name = "suivi.code.version") String code) {
        this.caller = caller;
        this.policy = policy;
        this.code = code;
    }

    /** For whom an answer is: who reads the public rendering and belongs nowhere is like everybody else who does. */
    String reader(Audience audience) {
        return audience + ":" + caller.organisation();
    }

    /** What the tag of this version is, as a change has to name it. */
    String of(int version, Audience audience) {
        return version + "-"
                + Fingerprint.of(reader(audience), "json", policy.number()).substring(0, RENDERING);
    }

    /** The same where the view shows more than that version. */
    String of(int version, Audience audience, String basis) {
        return of(version, audience) + "-" + basis;
    }

    /** The tag of what is computed as of these clocks. */
    String of(AsOf asOf, Audience audience, Set<String> kinds, String address) {
        return Fingerprint.of(
                reader(audience),
                new TreeSet<>(caller.roles()),
                policy.number(),
                code,
                address,
                new TreeSet<>(kinds),
                asOf.validAt(),
                asOf.knownAt(),
                asOf.publishedBy(),
                asOf.protectedAt());
    }
}
