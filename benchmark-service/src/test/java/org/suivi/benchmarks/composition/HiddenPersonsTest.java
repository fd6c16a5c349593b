package org.suivi.benchmarks.composition;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.suivi.benchmarks.Requests;
import org.suivi.benchmarks.replica.ActorNames;
import org.suivi.benchmarks.replica.ActorRow;
import org.suivi.benchmarks.replica.DisclosureRow;
import org.suivi.benchmarks.replica.MembershipRow;
import org.suivi.benchmarks.replica.Memberships;
import org.suivi.benchmarks.replica.MergeRow;
import org.suivi.benchmarks.replica.NameRow;
import org.suivi.benchmarks.replica.PreferenceRow;
import org.suivi.history.Recorder;
import org.suivi.history.Recording;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

/** What comes of a hidden person shows in no clock and no tag of the public's. */
@QuarkusTest
class HiddenPersonsTest {

    private static final String RECORDED = "2026-11-21T09:00:00Z";

    @Inject
    Recorder recorder;

    @Inject
    Memberships memberships;

    @Inject
    ActorNames names;

    @Test
    void noFactOfAHiddenPersonMovesTheClockOfThePublic() {
        Requests.instrument("hp-2015");
        Requests.known("COALITION", "hp.CMA");
        List<Consumer<Recording>> facts = List.of(
                it -> names.receiveActors(it, List.of(actor("hp.P", "PERSON"), actor("hp.Q", "PERSON"))),
                it -> names.receiveNames(it, List.of(name("hp.n1", "hp.P"))),
                it -> memberships.receiveMemberships(it, List.of(member("hp.1", "hp.P", "hp.CMA"))),
                it -> memberships.receivePreferences(
                        it, List.of(new PreferenceRow("hp.1", 1, "ACTIVE", RECORDED, false))),
                it -> memberships.receiveMerges(it, List.of(new MergeRow("hp.Q", 1, "ACTIVE", RECORDED, "hp.P"))),
                it -> names.receiveDisclosures(it, List.of(new DisclosureRow("hp.P", 1, "ACTIVE", RECORDED, false))));
        for (int i = 0; i < facts.size(); i++) {
            String before = seen("hp-2015", Role.PUBLIC, "");
            String known = seen("hp-2015", Role.READER, "analysts");
            hear(facts.get(i));
            assertThat(seen("hp-2015", Role.PUBLIC, ""))
                    .as("the public after fact %d", i)
                    .isEqualTo(before);
            assertThat(seen("hp-2015", Role.READER, "analysts"))
                    .as("readers after fact %d", i)
                    .isNotEqualTo(known);
        }
    }

    @Test
    void whatThePublicReadsMovesItsClock() {
        Requests.instrument("hq-2015");
        Requests.known("COALITION", "hq.CMA");
        List<Consumer<Recording>> facts = List.of(
                it -> names.receiveActors(it, List.of(actor("hq.G", "ARMED_GROUP"), actor("hq.H", "ARMED_GROUP"))),
                it -> names.receiveNames(it, List.of(name("hq.n2", "hq.G"))),
                it -> memberships.receiveMemberships(it, List.of(member("hq.2", "hq.G", "hq.CMA"))),
                it -> memberships.receivePreferences(
                        it, List.of(new PreferenceRow("hq.2", 1, "ACTIVE", RECORDED, false))),
                it -> memberships.receiveMerges(it, List.of(new MergeRow("hq.H", 1, "ACTIVE", RECORDED, "hq.G"))),
                it -> names.receiveActors(it, List.of(actor("hq.R", "PERSON"))),
                it -> names.receiveDisclosures(it, List.of(new DisclosureRow("hq.R", 1, "ACTIVE", RECORDED, true))),
                it -> names.receiveDisclosures(it, List.of(new DisclosureRow("hq.R", 2, "ACTIVE", RECORDED, false))));
        Set<Integer> hidden = Set.of(5);
        for (int i = 0; i < facts.size(); i++) {
            String before = seen("hq-2015", Role.PUBLIC, "");
            hear(facts.get(i));
            assertThat(seen("hq-2015", Role.PUBLIC, "").equals(before))
                    .as("fact %d is hidden", i)
                    .isEqualTo(hidden.contains(i));
        }
    }

    private void hear(Consumer<Recording> fact) {
        recorder.record(recording -> {
            fact.accept(recording);
            return true;
        });
    }

    private static String seen(String instrument, String role, String organisation) {
        Response answer = RestAssured.given()
                .spec(Tokens.as(role, organisation))
                .get("/api/v1/instruments/" + instrument + "/composition");
        return answer.statusCode() + " " + answer.path("asOf.knownAt") + " " + answer.header("ETag");
    }

    private static ActorRow actor(String code, String kind) {
        return new ActorRow(code, 1, "ACTIVE", RECORDED, kind);
    }

    private static NameRow name(String id, String actor) {
        return new NameRow(id, 1, "ACTIVE", RECORDED, actor, "Somebody", "fr", "OFFICIAL", null, null);
    }

    private static MembershipRow member(String id, String member, String group) {
        return new MembershipRow(
                id, 1, "ACTIVE", RECORDED, member, group, "WHOLE", true, null, null, null, null, null, null);
    }
}
