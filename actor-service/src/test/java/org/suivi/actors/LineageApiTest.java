package org.suivi.actors;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who came out of whom in the north of Mali, and the graph of a day. */
@QuarkusTest
class LineageApiTest {

    private static boolean recorded;

    private final ActorsOf mali = new ActorsOf("l.");

    @BeforeEach
    void recordTheSplitsAndMergers() {
        if (recorded) {
            return;
        }
        recorded = true;
        founded("AQIM", "2007-01", null);
        founded("MUJAO", "2011-10", "2013-08-22");
        founded("SIBB", "2012-12", "2013-08-22");
        founded("MOURAB", "2013-08-22", "2017-03-02");
        founded("ANSARDINE", "2011-12", "2017-03-02");
        mali.actor("DZ", "STATE");
        relate("SPLINTER_OF", "MUJAO", "AQIM", "2011-10");
        relate("SPLINTER_OF", "SIBB", "AQIM", "2012-12");
        relate("MERGED_INTO", "MUJAO", "MOURAB", "2013-08-22");
        relate("MERGED_INTO", "MUJAO", "MOURAB", "2013");
        relate("MERGED_INTO", "SIBB", "MOURAB", "2013-08-22");
        relate("ALLIED_WITH", "ANSARDINE", "AQIM", "2012");
        relate("SUPPORTS", "ANSARDINE", "MUJAO", "2012-04");
        ActorsOf.post("/actors/l.MOURAB/names", "{\"text\": \"Al-Mourabitoun\", \"kind\": \"OFFICIAL\"}");
    }

    @Test
    void aGroupIsLedBackToWhatItSplitFromAndOnToWhatItMergedInto() {
        ActorsOf.get("/actors/l.SIBB/lineage?validAt=2014-01-01")
                .then()
                .statusCode(200)
                .body("nodes.actor", contains("l.AQIM", "l.MOURAB", "l.MUJAO", "l.SIBB"))
                .body("nodes.find { it.actor == 'l.MOURAB' }.name", equalTo("Al-Mourabitoun"))
                .body("edges.type", equalTo(List.of("MERGED_INTO", "MERGED_INTO", "SPLINTER_OF", "SPLINTER_OF")))
                .body(
                        "edges.find { it.from == 'l.MUJAO' && it.type == 'MERGED_INTO' }.claims.preferred",
                        equalTo(List.of(true, false)))
                .body(
                        "edges.find { it.from == 'l.MUJAO' && it.type == 'MERGED_INTO' }.claims.validFrom",
                        equalTo(List.of("2013-08-22", "2013")));
    }

    @Test
    void onADayOnlyWhatHadComeAboutByThenIsTold() {
        ActorsOf.get("/actors/l.SIBB/lineage?validAt=2012-12-15")
                .then()
                .body("nodes.actor", contains("l.AQIM", "l.MUJAO", "l.SIBB"))
                .body("edges.certainty", equalTo(List.of("CERTAIN", "POSSIBLE")));
        ActorsOf.get("/actors/l.SIBB/lineage?validAt=2010-01-01")
                .then()
                .body("nodes.actor", contains("l.SIBB"))
                .body("edges", equalTo(List.of()));
    }

    @Test
    void theGraphOfADayHoldsWhoExistedAndHowTheyStood() {
        ActorsOf.get("/actors/graph?kind=ARMED_GROUP&validAt=2012-06-01&limit=5000")
                .then()
                .statusCode(200)
                .body("nodes.actor", hasItem("l.MUJAO"))
                .body("nodes.actor", not(hasItem("l.MOURAB")))
                .body("nodes.actor", not(hasItem("l.DZ")))
                .body("edges.findAll { it.from == 'l.ANSARDINE' }.type", equalTo(List.of("ALLIED_WITH", "SUPPORTS")))
                .body(
                        "edges.find { it.from == 'l.ANSARDINE' && it.type == 'ALLIED_WITH' }.certainty",
                        equalTo("POSSIBLE"))
                .body("leftOut", equalTo(0));
        ActorsOf.get("/actors/graph?kind=ARMED_GROUP&kind=STATE&type=SUPPORTS&validAt=2014-01-01&limit=5000")
                .then()
                .body("nodes.actor", hasItem("l.DZ"))
                .body("nodes.actor", hasItem("l.MOURAB"))
                .body("nodes.actor", not(hasItem("l.MUJAO")))
                .body("edges.type.unique()", not(hasItem("ALLIED_WITH")));
        ActorsOf.get("/actors/graph?validAt=2012-06-01&limit=1").then().body("nodes.size()", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({
        "/actors/l.NOBODY/lineage, 404",
        "/actors/l.SIBB/lineage?validAt=x, 400",
        "/actors/graph?kind=GANG, 400",
        "/actors/graph?type=LIKES, 400",
        "/actors/graph?limit=0, 400",
        "/actors/graph?limit=5001, 400",
        "/actors/graph?color=red, 400"
    })
    void whatCannotBeAnsweredIsRefused(String path, int status) {
        ActorsOf.get(path).then().statusCode(status).contentType("application/problem+json");
    }

    private void founded(String code, String founded, String ended) {
        ActorsOf.post(
                "/actors",
                "{\"code\": \"%s\", \"kind\": \"ARMED_GROUP\", \"founded\": \"%s\"%s}"
                        .formatted(mali.code(code), founded, ended == null ? "" : ", \"ended\": \"" + ended + "\""));
    }

    private void relate(String type, String from, String to, String validFrom) {
        ActorsOf.post(
                        "/relations",
                        "{\"type\": \"%s\", \"from\": \"%s\", \"to\": \"%s\", \"validFrom\": \"%s\"}"
                                .formatted(type, mali.code(from), mali.code(to), validFrom))
                .then()
                .statusCode(201);
    }
}
