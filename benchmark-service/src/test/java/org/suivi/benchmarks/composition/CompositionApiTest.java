package org.suivi.benchmarks.composition;

import static org.hamcrest.Matchers.equalTo;
import static org.suivi.benchmarks.Requests.get;
import static org.suivi.benchmarks.Requests.post;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suivi.benchmarks.Requests;
import org.suivi.benchmarks.replica.ActorNames;
import org.suivi.benchmarks.replica.DisclosureRow;
import org.suivi.benchmarks.replica.MembershipRow;
import org.suivi.benchmarks.replica.Memberships;
import org.suivi.benchmarks.replica.MergeRow;
import org.suivi.benchmarks.replica.PreferenceRow;
import org.suivi.history.Recorder;

/** Article 67: the Coordination and the Platform are those that composed them on the day of signature. */
@QuarkusTest
class CompositionApiTest {

    private static final String RECORDED = "2026-11-21T09:00:00Z";

    @Inject
    Recorder recorder;

    @Inject
    Memberships memberships;

    @Inject
    ActorNames names;

    @Test
    void eachPartyIsComposedOfItsMembersOnItsOwnDayOfSignature() {
        Requests.instrument("co-2015");
        Requests.known("COALITION", "co.CMA", "co.PLAT");
        Requests.known("ARMED_GROUP", "co.MNLA", "co.HCUA", "co.CMFPR2", "co.GATIA", "co.LATE", "co.WING", "co.PART");
        act("co-2015", "co.PLAT", "SIGNED", "2015-05-15");
        act("co-2015", "co.CMA", "INITIALLED", "2015-05-14");
        act("co-2015", "co.CMA", "SIGNED", "2015-06-20");
        keep(
                member("co.1", "co.MNLA", "co.CMA", "WHOLE", "2014-06-30", "2023-02-08"),
                member("co.2", "co.HCUA", "co.CMA", "WHOLE", "2014-06-30", null),
                // with the Coordination until the day on which the Platform signed, with the Platform from then on
                member("co.3", "co.CMFPR2", "co.CMA", "WHOLE", "2014-12-31", "2015-05-15"),
                member("co.4", "co.CMFPR2", "co.PLAT", "WHOLE", "2015-04-30", null),
                member("co.5", "co.GATIA", "co.PLAT", "WHOLE", "2014-08-31", null),
                member("co.6", "co.LATE", "co.PLAT", "WHOLE", "2015-05-16", null),
                member("co.7", "co.WING", "co.CMA", "WING", "2014-06-30", null),
                member("co.8", "co.PART", "co.GATIA", "WHOLE", null, null));

        get("/instruments/co-2015/composition?at=signature")
                .statusCode(200)
                .body("items.actor", equalTo(List.of("co.PLAT", "co.CMA")))
                .body("items.day", equalTo(List.of("2015-05-15", "2015-06-20")))
                .body("items[0].members.actor", equalTo(List.of("co.CMFPR2", "co.GATIA", "co.PART")))
                .body("items[0].members[2].path", equalTo(List.of("co.PLAT", "co.GATIA", "co.PART")))
                .body("items[0].members[2].depth", equalTo(2))
                .body("items[1].members.actor", equalTo(List.of("co.HCUA", "co.MNLA")));
        get("/instruments/co-2015/composition?validAt=2015-06-01").body("items.actor", equalTo(List.of("co.PLAT")));
        get("/instruments/co-2015/composition?publishedBy=2015-01-01").body("items", equalTo(List.of()));
    }

    @Test
    void onlyPreferredClaimsCountAndAMergedCodeIsTheOneThatLives() {
        Requests.instrument("cp-2015");
        Requests.known("COALITION", "cp.CMA", "cp.CMA2");
        Requests.known("ARMED_GROUP", "cp.A", "cp.B", "cp.B2");
        act("cp-2015", "cp.CMA", "SIGNED", "2015-06-20");
        keep(
                member("cp.1", "cp.A", "cp.CMA", "WHOLE", "2014-06-30", null),
                member("cp.2", "cp.B2", "cp.CMA2", "WHOLE", "2014-06-30", null));
        members("cp-2015", List.of("cp.A"));

        recorder.record(recording -> {
            memberships.receivePreferences(
                    recording,
                    List.of(
                            new PreferenceRow("cp.1", 2, "ACTIVE", RECORDED, false),
                            new PreferenceRow("cp.1", 1, "ACTIVE", RECORDED, true)));
            memberships.receiveMerges(
                    recording,
                    List.of(
                            new MergeRow("cp.CMA2", 1, "ACTIVE", RECORDED, "cp.CMA"),
                            new MergeRow("cp.B2", 1, "ACTIVE", RECORDED, "cp.B")));
            return true;
        });
        members("cp-2015", List.of("cp.B"));
        recorder.record(recording -> {
            memberships.receiveMerges(recording, List.of(new MergeRow("cp.CMA2", 2, "RETRACTED", RECORDED, "cp.CMA")));
            return true;
        });
        members("cp-2015", List.of());
    }

    @Test
    void aPersonIsShownOnlyWhileOpen() {
        Requests.instrument("cq-2015");
        Requests.known("COALITION", "cq.CMA");
        Requests.known("PERSON", "cq.P");
        act("cq-2015", "cq.CMA", "SIGNED", "2015-06-20");
        act("cq-2015", "cq.P", "SIGNED", "2015-06-20");
        keep(member("cq.1", "cq.P", "cq.CMA", "WHOLE", "2013-12-31", null));
        members("cq-2015", List.of());
        get("/instruments/cq-2015/parties").body("items.actor", equalTo(List.of("cq.CMA")));

        disclose("cq.P", 1, true);
        members("cq-2015", List.of("cq.P"));
        get("/instruments/cq-2015/parties").body("items.actor.sort()", equalTo(List.of("cq.CMA", "cq.P")));
        disclose("cq.P", 2, false);
        members("cq-2015", List.of());
        get("/instruments/cq-2015/parties").body("items.actor", equalTo(List.of("cq.CMA")));
    }

    @Test
    void whatCannotBeAnsweredIsRefused() {
        Requests.instrument("cr-2015");
        get("/instruments/cr-none/composition").statusCode(404);
        get("/instruments/cr-2015/composition?at=birth").statusCode(400).body("errors[0].parameter", equalTo("at"));
        get("/instruments/cr-2015/composition?validAt=x").statusCode(400);
    }

    private void disclose(String person, int version, boolean open) {
        recorder.record(recording -> {
            names.receiveDisclosures(recording, List.of(new DisclosureRow(person, version, "ACTIVE", RECORDED, open)));
            return true;
        });
    }

    private static void members(String instrument, List<String> members) {
        get("/instruments/" + instrument + "/composition")
                .statusCode(200)
                .body("items.find { it.actor.endsWith('.CMA') }.members.actor", equalTo(members));
    }

    private void keep(MembershipRow... rows) {
        recorder.record(recording -> {
            memberships.receiveMemberships(recording, List.of(rows));
            return true;
        });
    }

    private static MembershipRow member(
            String id, String member, String coalition, String extent, String from, String to) {
        return new MembershipRow(
                id,
                1,
                "ACTIVE",
                RECORDED,
                member,
                coalition,
                extent,
                true,
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                from,
                to,
                LocalDate.parse("2015-06-11"),
                "S/2015/426");
    }

    private static void act(String instrument, String actor, String act, String date) {
        post("/instruments/" + instrument + "/signatures", """
                {"actor": "%s", "act": "%s", "scope": "WHOLE", "date": "%s", "publishedOn": "2015-06-22"}""".formatted(actor, act, date))
                .statusCode(201);
    }
}
