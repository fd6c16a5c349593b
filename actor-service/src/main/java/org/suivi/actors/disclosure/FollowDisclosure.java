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
            SELECT o.code, true AS open FROM open_actor o
            WHERE (EXISTS (SELECT FROM actor p WHERE p.id = o.code AND p.kind = 'PERSON')
                   OR o.code IN (SELECT code FROM merged_person))
              AND NOT EXISTS (
                  SELECT FROM disclosure d
                  WHERE d.id = o.code AND d.recorded_to = 'infinity' AND (d.body ->> 'open')::boolean)
            UNION ALL
            SELECT d.id, false FROM disclosure d
            WHERE d.recorded_to = 'infinity' AND (d.body ->> 'open')::boolean
              AND d.id NOT IN (SELECT code FROM open_actor)
              AND (EXISTS (SELECT FROM actor p WHERE p.id = d.id AND p.kind = 'PERSON')
                   OR d.id IN (SELECT code FROM merged_person))
            ORDER BY code
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
