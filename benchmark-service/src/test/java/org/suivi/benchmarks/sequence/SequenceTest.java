package org.suivi.benchmarks.sequence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.suivi.benchmarks.Requests.assessed;
import static org.suivi.benchmarks.Requests.benchmark;
import static org.suivi.benchmarks.Requests.get;
import static org.suivi.benchmarks.Requests.instrument;
import static org.suivi.benchmarks.Requests.known;
import static org.suivi.benchmarks.Requests.post;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An election before the reform that it depends on, and an integration that waits for the lists of combatants. */
@QuarkusTest
class SequenceTest {

    private static int count;
    private String agreement = "";
    private String reform = "";
    private String election = "";
    private String assembly = "";

    @BeforeEach
    void anAgreement() {
        agreement = "sequence-" + ++count;
        instrument(agreement);
        reform = benchmark(agreement, "reform");
        election = benchmark(agreement, "election");
        assembly = benchmark(agreement, "assembly");
        requires(election, reform);
        requires(assembly, election);
    }

    @Test
    void whatIsNotBegunBlocksWhatRequiresIt() {
        status(election, 2016).body("blockedBy", contains(reform));
        assessed(reform, 2016, 0);
        status(election, 2016).body("blockedBy", contains(reform));
        assessed(reform, 2017, 1);
        status(election, 2017).body("blockedBy", empty());
        status(election, 2016).body("blockedBy", contains(reform));
        status(assembly, 2017).body("blockedBy", contains(election));
        get("/benchmarks?instrument=" + agreement + "&status=blocked&validAt=2017-12-31")
                .body("items.code", contains(assembly));
        get("/instruments/" + agreement + "/statuses?validAt=2017-12-31")
                .body("items.find { it.benchmark == '%s' }.blockedBy".formatted(assembly), contains(election));
    }

    @Test
    void whatIsDoneIsNotBlocked() {
        assessed(election, 2016, 3);
        status(election, 2016).body("blockedBy", empty());
        status(election, 2015).body("blockedBy", contains(reform));
    }

    @Test
    void anElectionBeforeTheReformIsOutOfOrder() {
        assessed(election, 2016, 2);
        String path = "/instruments/" + agreement + "/sequence-violations?validAt=";
        get(path + "2016-12-31").body("items", empty());
        assessed(reform, 2016, 0);
        get(path + "2016-12-31")
                .statusCode(200)
                .body("items.benchmark.benchmark", contains(election))
                .body("items[0].benchmark.score", equalTo(2))
                .body("items[0].requires.benchmark", equalTo(reform))
                .body("items[0].requires.score", equalTo(0))
                .body("items[0].requires.assessment.organisation", equalTo("suivi-editors"))
                .body("items[0].dependency.reason", equalTo("in that order"))
                .body("items[0].dependency.citation", equalTo("PAX1365"))
                .body("asOf.validAt", equalTo("2016-12-31"));
        assessed(reform, 2017, 1);
        get(path + "2017-12-31").body("items", empty());
        get(path + "2016-12-31").body("items.benchmark.benchmark", contains(election));
    }

    @Test
    void theChainTellsWhatStandsBeforeWhat() {
        String path = "/instruments/" + agreement + "/blocking-chain?validAt=2016-12-31";
        String lists = benchmark(agreement, "lists");
        requires(benchmark(agreement, "cantonment"), lists);
        get(path)
                .statusCode(200)
                .body("rule.name", equalTo("LONGEST_CHAINS"))
                .body("items.length", contains(3, 2))
                .body("items[0].steps.benchmark", contains(reform, election, assembly))
                .body("items[0].steps[0].score", nullValue());
        assessed(reform, 2016, 3);
        get(path)
                .body("items.length", contains(2, 2))
                .body("items[0].steps.benchmark", contains(election, assembly))
                .body("items.steps.flatten().benchmark", not(hasItem(reform)));
    }

    @Test
    void whatAnotherListRequiresIsJudgedThere() {
        String roadmap = agreement + "-roadmap";
        instrument(roadmap);
        String talks = benchmark(roadmap, "talks");
        requires(reform, talks);
        status(reform, 2016).body("blockedBy", contains(talks));
        assessed(talks, 2016, 0);
        assessed(reform, 2016, 1);
        get("/instruments/" + agreement + "/sequence-violations?validAt=2016-12-31")
                .body("items.requires.benchmark", contains(talks));
        assessed(talks, 2017, 2);
        status(reform, 2017).body("blockedBy", empty());
    }

    @Test
    void aDependencyThatWasNotPublicYetBlocksNothing() {
        get("/benchmarks/" + election + "/status?validAt=2016-12-31&publishedBy=2015-06-19")
                .body("blockedBy", empty());
        get("/benchmarks/" + election + "/status?validAt=2016-12-31&publishedBy=2015-06-20")
                .body("blockedBy", equalTo(List.of(reform)));
    }

    @Test
    void afterTheEndNothingIsBlockedOrOutOfOrder() {
        assessed(election, 2016, 2);
        assessed(reform, 2016, 0);
        known("STATE", "GOVML");
        post("/instruments/" + agreement + "/signatures", """
                {"actor": "GOVML", "act": "TERMINATED", "date": "2017-01-25"}""").statusCode(201);
        status(assembly, 2017).body("blockedBy", empty());
        get("/instruments/" + agreement + "/sequence-violations?validAt=2017-12-31")
                .body("items", empty());
        get("/instruments/" + agreement + "/blocking-chain?validAt=2017-12-31").body("items", empty());
    }

    private static io.restassured.response.ValidatableResponse status(String benchmark, int year) {
        return get("/benchmarks/" + benchmark + "/status?validAt=" + year + "-12-31")
                .statusCode(200);
    }

    private static void requires(String benchmark, String on) {
        post("/benchmarks/" + benchmark + "/dependencies", """
                {"type": "REQUIRES", "on": "%s", "reason": "in that order", "citation": "PAX1365",
                 "publishedOn": "2015-06-20"}""".formatted(on)).statusCode(201);
    }
}
