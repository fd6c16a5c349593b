package org.suivi.actors.preference;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.suivi.actors.identity.Identities;
import org.suivi.history.By;
import org.suivi.history.Draft;
import org.suivi.history.Recorder;
import org.suivi.history.Recording;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;

/**
 * Notes, in the write that changes a claim, a pin or a merge, which claims stand otherwise by it, so that the other services are
 * told. At the start it catches up with what another release, or another version of the rule, has left.
 */
@ApplicationScoped
public class SettlePreferences {

    private static final By OURSELVES =
            new By("suivi", "actor-service", "preferred by " + LastPublished.NAME + " " + LastPublished.VERSION);

    private final Recorder recorder;
    private final ReadClaims read;
    private final Identities identities;
    private final VersionTable<Preference> preferences;

    SettlePreferences(Recorder recorder, ReadClaims read, Identities identities, VersionTable<Preference> preferences) {
        this.recorder = recorder;
        this.read = read;
        this.identities = identities;
        this.preferences = preferences;
    }

    void catchUp(@Observes StartupEvent start) {
        recorder.record(recording -> {
            Claims all = read.all(ReadClaims.standing(recording), identities.now(recording.handle()));
            note(recording, all);
            return all;
        });
    }

    /** Notes what a change of a claim between these has changed, and tells how their claims stand now. */
    public Claims between(Recording recording, Collection<String> codes) {
        Claims claims = read.changedBy(ReadClaims.standing(recording), identities.now(recording.handle()), codes);
        note(recording, claims);
        return claims;
    }

    /** Notes what changed once these became one actor, or ceased to be. */
    public Claims about(Recording recording, Collection<String> codes) {
        Claims claims = read.about(ReadClaims.standing(recording), identities.now(recording.handle()), codes);
        note(recording, claims);
        return claims;
    }

    private void note(Recording recording, Claims claims) {
        List<String> ids = claims.all().stream().map(RelationClaim::id).toList();
        Set<String> told = told(recording.handle(), ids);
        for (String id : ids) {
            Preference preference = Preference.of(claims.standing(id).orElseThrow());
            if (told.contains(id)) {
                tellAnew(recording, id, preference);
            } else if (!preference.isTakenForGranted()) {
                preferences.insert(recording, id, Draft.of(preference), OURSELVES);
            }
        }
    }

    private void tellAnew(Recording recording, String id, Preference preference) {
        Optional<Version<Preference>> before = preferences.current(recording.handle(), id);
        before.filter(it -> !it.body().equals(preference))
                .ifPresent(it -> preferences.supersede(recording, it, Draft.of(preference), OURSELVES));
    }

    private static Set<String> told(Handle handle, List<String> ids) {
        return new TreeSet<>(
                handle.createQuery("SELECT id FROM preference WHERE id = ANY (:ids) AND recorded_to = 'infinity'")
                        .bindArray("ids", String.class, ids)
                        .mapTo(String.class)
                        .list());
    }
}
