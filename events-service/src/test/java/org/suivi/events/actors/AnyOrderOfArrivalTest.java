package org.suivi.events.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suivi.events.Partner.API;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.contracts.Message;
import org.suivi.events.Partner;
import org.suivi.events.protection.RefreshIncidents;
import org.suivi.history.Databases;
import org.suivi.testing.Seed;

/**
 * In whatever order facts about actors and reports of incidents arrive (twice, late, while others are being posted), what is believed
 * in the end is the same for every reader; and every version that a fact made says which one it was.
 */
@QuarkusTest
class AnyOrderOfArrivalTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SCENARIOS = 4;
    private static final int ORDERS = 4;
    private static final int INCIDENTS = 6;
    private static final String BECAUSE = "names or memberships of its actors changed";

    @Inject
    Databases databases;

    @Inject
    ActorNews news;

    @Inject
    RefreshIncidents refreshIncidents;

    private final AtomicInteger versions = new AtomicInteger();
    private Partner joc;

    @BeforeEach
    void register() {
        joc = Partner.register("order.joc");
    }

    @Test
    void whateverArrivesFirstTheEndIsTheSame() {
        long seed = Seed.of(getClass());
        for (int scenario = 0; scenario < SCENARIOS; scenario++) {
            Map<String, String> first = null;
            for (int order = 0; order < ORDERS; order++) {
                // codes of equal length: an order by code is the same for all
                Map<String, String> end = goThrough("o%d%d.".formatted(scenario, order), seed + scenario, order);
                first = first == null ? end : first;
                assertThat(end).as("scenario %d, order %d", scenario, order).isEqualTo(first);
            }
        }
        assertThat(versions.get()).as("versions that facts made").isPositive();
    }

    private Map<String, String> goThrough(String prefix, long seed, int order) {
        ChanceFacts facts = new ChanceFacts(seed, prefix);
        List<String> reports = reports(facts, prefix, seed);
        Random chance = new Random(seed * 31 + order);
        List<Message> messages = shuffled(facts.byKey(), chance, order > 2);
        Map<String, String> ids = new LinkedHashMap<>();
        switch (order) {
            case 0 -> {
                messages.forEach(news::hear);
                post(reports, prefix, ids);
            }
            case 1 -> {
                post(reports, prefix, ids);
                messages.forEach(news::hear);
            }
            case 2 -> {
                CompletableFuture<Void> posting = CompletableFuture.runAsync(() -> post(reports, prefix, ids));
                messages.forEach(news::hear);
                posting.join();
            }
            default -> {
                post(reports.subList(0, INCIDENTS / 2), prefix, ids);
                messages.subList(0, messages.size() / 2).forEach(news::hear);
                settle();
                post(reports, prefix, ids);
                messages.subList(messages.size() / 2, messages.size()).forEach(news::hear);
            }
        }
        settle();
        Map<String, String> end = state(facts, prefix, ids);
        ids.values().forEach(id -> saysWhy(id, prefix));
        repeatedFactsChangeNothing(messages, ids);
        return end;
    }

    /** Of one thing in the order of its versions, unless `late`; now and then twice. */
    private static List<Message> shuffled(Map<String, List<Message>> byKey, Random chance, boolean late) {
        List<Deque<Message>> open = new ArrayList<>();
        byKey.values().forEach(it -> open.add(new ArrayDeque<>(it)));
        List<Message> messages = new ArrayList<>();
        while (!open.isEmpty()) {
            Deque<Message> next = open.get(chance.nextInt(open.size()));
            Message message = late && chance.nextBoolean() ? next.pollLast() : next.pollFirst();
            messages.add(message);
            if (chance.nextInt(4) == 0) {
                messages.add(chance.nextInt(messages.size()), message);
            }
            open.removeIf(Deque::isEmpty);
        }
        return messages;
    }

    private List<String> reports(ChanceFacts facts, String prefix, long seed) {
        Random random = new Random(seed);
        List<String> reports = new ArrayList<>();
        for (int i = 0; i < INCIDENTS; i++) {
            String day = "201%d-0%d-15".formatted(3 + random.nextInt(5), 1 + random.nextInt(9));
            String more =
                    "'sensitivity': '%s', 'participants': [{'side': 'A', 'name': '%s'}, {'side': 'B', 'name': '%s'}]"
                            .formatted(i % 2 == 0 ? "PUBLIC" : "RESTRICTED", facts.mention(), facts.mention());
            reports.add(joc.clash(prefix + i, day, more));
        }
        return reports;
    }

    private void post(List<String> reports, String prefix, Map<String, String> ids) {
        for (int i = 0; i < reports.size(); i++) {
            ids.put(prefix + i, joc.post(reports.get(i)).path("id"));
        }
    }

    private void settle() {
        boolean more = true;
        while (more) {
            more = refreshIncidents.handle(500);
        }
    }

    /** What every reader is answered, without what is of one order of arrival: ids, versions, stamps, and the prefix of the codes. */
    private static Map<String, String> state(ChanceFacts facts, String prefix, Map<String, String> ids) {
        Map<String, String> state = new TreeMap<>();
        Map<String, Supplier<RequestSpecification>> readers =
                Map.of("reader", Partner::reader, "anybody", Partner::anybody);
        readers.forEach((who, reader) -> {
            ids.forEach((key, id) -> {
                Response answer = reader.get().get(API + "/incidents/" + id);
                JsonNode it = tree(answer);
                state.put(
                        who + " reads " + key,
                        answer.statusCode() + " " + it.path("participants") + " " + it.path("involved") + " "
                                + it.path("codes"));
            });
            facts.codes().forEach(code -> {
                for (String rollup : List.of("none", "members")) {
                    List<String> found = new ArrayList<>();
                    tree(reader.get().get(API + "/incidents?sort=date&rollup=" + rollup + "&actor=" + code))
                            .get("items")
                            .forEach(it -> found.add(it.get("id").asText()));
                    Set<String> keys = new TreeSet<>();
                    ids.forEach((key, id) -> {
                        if (found.contains(id)) {
                            keys.add(key);
                        }
                    });
                    assertThat(keys).hasSameSizeAs(found);
                    state.put(who + " finds by " + code + " " + rollup, keys.toString());
                }
            });
        });
        Map<String, String> bare = new TreeMap<>();
        state.forEach((what, it) -> bare.put(what.replace(prefix, ""), it.replace(prefix, "")));
        return bare;
    }

    /** A version that nobody asked for is ours, differs in whom it names or counts, and tells which fact made it. */
    private void saysWhy(String id, String prefix) {
        List<Map<String, Object>> items =
                Partner.reader().get(API + "/incidents/" + id + "/history").path("items");
        for (Map<String, Object> version : items.subList(1, items.size())) {
            assertThat(version.get("recordedBy")).isEqualTo("suivi");
            // whom the public must not see, and which codes follow, may change where readers of exact data see the same
            assertThat(!((List<?>) version.get("changed")).isEmpty() || kindsChanged(id, (int) version.get("version")))
                    .as("version %s of %s differs", version, id)
                    .isTrue();
            assertThat((String) version.get("reason")).startsWith(BECAUSE);
            if (!version.get("reason").equals(BECAUSE)) {
                assertThat((String) version.get("reason")).containsAnyOf(prefix, "a person");
                versions.incrementAndGet();
            }
        }
        List<Object> told =
                Partner.anybody().get(API + "/incidents/" + id + "/history").path("items?.reason");
        assertThat(told == null ? List.of() : told)
                .as("what the public is told of why")
                .isSubsetOf(null, BECAUSE);
    }

    private boolean kindsChanged(String id, int version) {
        return databases.exact().withHandle(handle -> handle.createQuery("""
                        SELECT count(DISTINCT array(
                            SELECT CASE WHEN p ->> 'kind' IN ('PERSON', 'STATE_FORCE') THEN p ->> 'kind' END
                            FROM json_array_elements(document -> 'participants') AS p)) = 2
                        FROM incident WHERE id::text = :id AND version IN (:version - 1, :version)
                        """)
                .bind("id", id)
                .bind("version", version)
                .mapTo(Boolean.class)
                .one());
    }

    private void repeatedFactsChangeNothing(List<Message> messages, Map<String, String> ids) {
        Map<String, Integer> before = versionsOf(ids);
        List<Message> again = new ArrayList<>(messages);
        Collections.reverse(again);
        again.forEach(news::hear);
        int stale = databases.exact().withHandle(handle -> handle.createQuery(
                        "SELECT count(*) FROM stale_incident WHERE incident_id::text = ANY (:ids)")
                .bindArray("ids", String.class, ids.values())
                .mapTo(Integer.class)
                .one());
        assertThat(stale).as("incidents looked up again for nothing").isZero();
        assertThat(versionsOf(ids)).isEqualTo(before);
    }

    private static Map<String, Integer> versionsOf(Map<String, String> ids) {
        Map<String, Integer> versions = new TreeMap<>();
        ids.forEach((key, id) -> versions.put(
                key,
                tree(Partner.reader().get(API + "/incidents/" + id))
                        .get("version")
                        .asInt()));
        return versions;
    }

    // the paths of the client are compiled each time they are asked for
    private static JsonNode tree(Response answer) {
        try {
            return JSON.readTree(answer.asString());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.asString(), e);
        }
    }
}
