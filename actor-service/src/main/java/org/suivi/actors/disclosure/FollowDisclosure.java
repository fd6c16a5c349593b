package org.suivi.actors.disclosure;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.suivi.history.By;
import org.suivi.history.Databases;
import org.suivi.history.Draft;
import org.suivi.history.Recorder;
import org.suivi.history.Recording;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;

/**
 * Records, once a second, which persons are open to the public otherwise than was last told. What the public reads does not wait for
 * it: the database asks today's claims each time.
 */
@ApplicationScoped
class FollowDisclosure {

    private static final String OTHERWISE = """
            SELECT p.code, p.open FROM person p
            LEFT JOIN disclosure d ON d.id = p.code AND d.recorded_to = 'infinity'
            WHERE p.open <> coalesce((d.body ->> 'open')::boolean, false)
            ORDER BY p.code
            """;

    private static final By OURSELVES = new By("suivi", "actor-service", null);

    private final Databases databases;
    private final Recorder recorder;
    private final VersionTable<Disclosure> disclosures;

    FollowDisclosure(Databases databases, Recorder recorder, VersionTable<Disclosure> disclosures) {
        this.databases = databases;
        this.recorder = recorder;
        this.disclosures = disclosures;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        boolean some =
                !databases.exact().withHandle(FollowDisclosure::otherwise).isEmpty();
        if (some) {
            recorder.record(recording -> {
                otherwise(recording.handle()).forEach(person -> note(recording, person));
                // tags of answers for the past hold no more
                recording.reprotected(disclosures.kind());
                return true;
            });
        }
    }

    private void note(Recording recording, Person person) {
        Draft<Disclosure> draft = Draft.of(new Disclosure(person.open));
        By by = OURSELVES.because(person.open ? "listed or in office" : "neither listed nor in office");
        Optional<Version<Disclosure>> before = disclosures.current(recording.handle(), person.code);
        before.ifPresentOrElse(
                it -> disclosures.supersede(recording, it, draft, by),
                () -> disclosures.insert(recording, person.code, draft, by));
    }

    private static List<Person> otherwise(Handle handle) {
        return handle.createQuery(OTHERWISE)
                .map((row, context) -> new Person(row.getString("code"), row.getBoolean("open")))
                .list();
    }

    private record Person(String code, boolean open) {}
}
