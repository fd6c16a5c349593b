package org.suivi.gateway.stream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.suivi.contracts.Message;
import org.suivi.contracts.PassOn;
import org.suivi.gateway.TestKeys;
import org.suivi.gateway.feed.FeedCursors;
import org.suivi.gateway.feed.Telling;
import org.suivi.history.Databases;

@QuarkusTest
class StreamApiTest {

    @TestHTTPResource("/api/v1/stream")
    URI stream;

    @Inject
    Listeners listeners;

    @Inject
    FeedCursors cursors;

    @Inject
    Databases databases;

    @Test
    void aChangeComesAsItHappens() throws Exception {
        String id = Telling.anId();
        try (EventReader events = EventReader.open(stream, null, null)) {
            events.awaitGreeting();
            Telling.send(Telling.publicIncident(id));
            EventReader.Event event = events.await(id);
            assertThat(event.name()).isEqualTo("incident.recorded.v1");
            assertThat(event.data())
                    .contains("\"kind\":\"incident\"")
                    .contains("\"recordedAt\":\"2015-04\"")
                    .contains("\"href\":\"/api/v1/incidents/" + id + "\"");
        }
    }

    @Test
    void fromTheBrokerToTheClientItTakesNoSleep() throws Exception {
        List<Long> millis = new ArrayList<>();
        try (EventReader events = EventReader.open(stream, null, null)) {
            events.awaitGreeting();
            for (int i = 0; i < 30; i++) {
                String id = Telling.anId();
                Telling.send(Telling.publicIncident(id));
                long sent = System.nanoTime();
                events.arrival(id).get(10, TimeUnit.SECONDS);
                millis.add((System.nanoTime() - sent) / 1_000_000);
            }
        }
        Collections.sort(millis);
        // tens of milliseconds; what is asserted is that nothing waits for its next look
        assertThat(millis.get(millis.size() / 2)).as("%s", millis).isLessThan(500);
    }

    @Test
    void whoComesBackWithHisLastIdMissesNothingAndSeesNothingTwice() throws Exception {
        String first = Telling.anId();
        String missed = Telling.anId();
        String live = Telling.anId();
        String lastId;
        try (EventReader events = EventReader.open(stream, null, null)) {
            events.awaitGreeting();
            Telling.send(Telling.publicIncident(first));
            lastId = events.await(first).id();
        }
        Telling.send(Telling.publicIncident(missed));
        try (EventReader events = EventReader.open(stream, null, lastId)) {
            events.await(missed);
            Telling.send(Telling.publicIncident(live));
            events.await(live);
            assertThat(events.seen()).extracting(EventReader.Event::data).noneMatch(data -> data.contains(first));
        }
    }

    @Test
    void whoWasThereOnlyBeforeTheFirstEventKnowsWhereToGoOn() throws Exception {
        String missed = Telling.anId();
        String greeting;
        try (EventReader events = EventReader.open(stream, null, null)) {
            greeting = events.awaitGreeting();
        }
        Telling.send(Telling.publicIncident(missed));
        try (EventReader events = EventReader.open(URI.create(stream + "?since=" + greeting), null, null)) {
            events.await(missed);
        }
    }

    @Test
    void aLongAbsenceIsMadeUpFromTheDatabase() throws Exception {
        String since = given().get("/api/v1/changes?since=now").then().extract().path("next");
        String code = "L-" + Telling.anId();
        Telling.send(IntStream.rangeClosed(1, 1000)
                .mapToObj(version -> Telling.actor(code, version, "ARMED_GROUP"))
                .toArray(Message[]::new));
        try (EventReader events = EventReader.open(stream, TestKeys.READER, since)) {
            await().atMost(Duration.ofMinutes(1)).until(() -> events.count(code) == 1000);
            assertThat(events.seen().stream()
                            .filter(event -> event.data().contains(code))
                            .map(EventReader.Event::id)
                            .distinct())
                    .hasSize(1000);
        }
    }

    @Test
    void eachGetsWhatHeMayReadAndAskedFor() throws Exception {
        String closed = Telling.anId();
        String open = Telling.anId();
        String actor = "S-" + Telling.anId();
        try (EventReader reader = EventReader.open(URI.create(stream + "?kinds=incident"), TestKeys.READER, null);
                EventReader owner =
                        EventReader.open(URI.create(stream + "?kinds=incident"), TestKeys.UCDP_READER, null)) {
            reader.awaitGreeting();
            owner.awaitGreeting();
            Telling.send(
                    Telling.incident(closed, "ucdp", PassOn.NONE),
                    Telling.actor(actor, 1, "ARMED_GROUP"),
                    Telling.incident(open, "minusma", PassOn.ALL));
            reader.await(open);
            owner.await(open);
            owner.await(closed);
            assertThat(reader.count(closed)).isZero();
            assertThat(reader.count(actor)).isZero();
        }
    }

    @Test
    void whatTurnsOutToBeAboutAPersonIsNoLongerForEverybody() throws Exception {
        String since = given().get("/api/v1/changes?since=now").then().extract().path("next");
        String name = Telling.anId();
        String person = "P-" + Telling.anId();
        String later = Telling.anId();
        try (EventReader events = EventReader.open(stream, null, null);
                EventReader reader = EventReader.open(stream, TestKeys.READER, null)) {
            events.awaitGreeting();
            reader.awaitGreeting();
            Telling.send(Telling.name(name, person));
            events.await(name);
            Telling.send(Telling.actor(person, 1, "PERSON"));
            reader.await("/api/v1/actors/" + person + "\"");
        }
        Telling.send(Telling.publicIncident(later));
        try (EventReader events = EventReader.open(stream, null, since)) {
            events.await(later);
            assertThat(events.count(name)).isZero();
        }
    }

    @Test
    void signsOfLifeComeWhileNothingHappens() throws Exception {
        try (EventReader events = EventReader.open(stream, null, null)) {
            await().atMost(Duration.ofSeconds(30)).until(() -> events.comments() >= 3);
        }
    }

    @Test
    void aStreamThatIsNotReadIsDropped() throws Exception {
        // more than all buffers between the two take
        String code = "D-" + Telling.anId() + "-".repeat(1000);
        Telling.send(IntStream.rangeClosed(1, 5000)
                .mapToObj(version -> Telling.actor(code, version, "ARMED_GROUP"))
                .toArray(Message[]::new));
        await().atMost(Duration.ofMinutes(1)).until(() -> listeners.count() == 0);
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(4096);
            socket.connect(new InetSocketAddress(stream.getHost(), stream.getPort()));
            OutputStream out = socket.getOutputStream();
            String from =
                    given().get("/api/v1/changes?limit=1").then().extract().path("next");
            out.write(("GET /api/v1/stream?since=" + from + " HTTP/1.1\r\nHost: x\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            await().until(() -> listeners.count() == 1);
            // it is not read until it was dropped
            await().atMost(Duration.ofMinutes(1)).until(() -> listeners.count() == 0);
            assertThat(ends(socket.getInputStream())).isTrue();
        }
    }

    @Test
    void aStreamEndsWhenItsKeyIsRevoked() throws Exception {
        JsonPath made = given().header("X-API-Key", TestKeys.ADMIN.key())
                .contentType("application/json")
                .body("{\"name\": \"listener\", \"role\": \"reader\", \"organisation\": \"minusma\"}")
                .post("/api/v1/keys")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        await().atMost(Duration.ofMinutes(1)).until(() -> listeners.count() == 0);
        try (Socket socket = new Socket(stream.getHost(), stream.getPort());
                EventReader other = EventReader.open(stream, TestKeys.READER, null)) {
            other.awaitGreeting();
            socket.getOutputStream()
                    .write(("GET /api/v1/stream HTTP/1.1\r\nHost: x\r\nX-API-Key: " + made.getString("key")
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            await().atMost(Duration.ofMinutes(1)).until(() -> listeners.count() == 2);
            given().header("X-API-Key", TestKeys.ADMIN.key())
                    .delete("/api/v1/keys/" + made.getString("id"))
                    .then()
                    .statusCode(204);
            assertThat(ends(socket.getInputStream())).isTrue();
            assertThat(listeners.count()).isOne();
        }
    }

    @Test
    void aListenerThatFailedIsNotCounted() throws Exception {
        await().atMost(Duration.ofMinutes(1)).until(() -> listeners.count() == 0);
        // further back than anything that is kept at hand, so that the database is asked
        String from = cursors.write(-1);
        databases.exact().useHandle(handle -> handle.execute("ALTER TABLE feed RENAME TO feed_away"));
        try (Socket socket = new Socket(stream.getHost(), stream.getPort())) {
            socket.getOutputStream()
                    .write(("GET /api/v1/stream?since=" + from + " HTTP/1.1\r\nHost: x\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(ends(socket.getInputStream())).isTrue();
            await().atMost(Duration.ofSeconds(30)).until(() -> listeners.count() == 0);
        } finally {
            databases.exact().useHandle(handle -> handle.execute("ALTER TABLE feed_away RENAME TO feed"));
        }
    }

    @Test
    void aBadCursorIsAProblemAndNoStream() {
        given().header("Last-Event-ID", "17")
                .get("/api/v1/stream")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        given().get("/api/v1/stream?since=00000000-AAAAAAAAAAAAAAAAAAAAAA")
                .then()
                .statusCode(410);
    }

    // a stream that goes on gives signs of life and never ends
    private static boolean ends(InputStream in) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        byte[] buffer = new byte[64 * 1024];
        try {
            while (System.nanoTime() < end) {
                if (in.read(buffer) < 0) {
                    return true;
                }
            }
        } catch (IOException reset) {
            return true;
        }
        return false;
    }
}
