package org.suivi.events.sources;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.suivi.events.reference.Remembered;
import org.suivi.events.terms.PassOn;
import org.suivi.events.terms.Sensitivity;
import org.suivi.events.terms.Sources;
import org.suivi.history.Databases;

/** Answers from memory what holds for the reports of a source. */
@ApplicationScoped
class RegisteredSources implements Sources {
    private final Remembered<Known> known;

    RegisteredSources(Databases databases) {
        this.known =
                new Remembered<>(databases, Set.of(SourceTables.SOURCE, SourceTables.LICENCE), RegisteredSources::read);
    }

    @Override
    public Optional<Terms> terms(String source) {
        Terms terms = known.get().terms.get(source);
        return Optional.ofNullable(terms != null ? terms : known.latest().terms.get(source));
    }

    @Override
    public Optional<PassOn> passOn(String licence) {
        PassOn passOn = known.get().passOn.get(licence);
        return Optional.ofNullable(
                passOn != null ? passOn : known.latest().passOn.get(licence));
    }

    @Override
    public Instant asOf() {
        return known.written();
    }

    /** Has the next question answered by what was written just now. */
    void written() {
        known.latest();
    }

    private static Known read(Handle handle) {
        Map<String, PassOn> licences = new HashMap<>();
        handle.createQuery("""
                        SELECT id, pass_on FROM licence WHERE recorded_to = 'infinity' AND state = 'ACTIVE'
                        """)
                .map((row, context) -> Map.entry(row.getString("id"), PassOn.valueOf(row.getString("pass_on"))))
                .forEach(it -> licences.put(it.getKey(), it.getValue()));
        Map<String, Terms> sources = new HashMap<>();
        handle.createQuery("""
                        SELECT id, organisation, licence, default_sensitivity FROM source
                        WHERE recorded_to = 'infinity' AND state = 'ACTIVE'
                        """)
                .map((row, context) -> Map.entry(
                        row.getString("id"),
                        new Terms(
                                row.getString("organisation"),
                                row.getString("licence"),
                                // a licence is never taken back; were it, nothing of the source may be passed on
                                licences.getOrDefault(row.getString("licence"), PassOn.NONE),
                                Sensitivity.valueOf(row.getString("default_sensitivity")))))
                .forEach(it -> sources.put(it.getKey(), it.getValue()));
        return new Known(sources, licences);
    }

    private record Known(Map<String, Terms> terms, Map<String, PassOn> passOn) {}
}
