package org.suivi.actors.ftm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suivi.actors.export.Exported.actor;
import static org.suivi.actors.export.Exported.as;
import static org.suivi.actors.export.Exported.entities;
import static org.suivi.actors.export.Exported.export;
import static org.suivi.actors.export.Exported.json;
import static org.suivi.actors.export.Exported.lines;
import static org.suivi.actors.export.Exported.name;
import static org.suivi.actors.export.Exported.post;
import static org.suivi.actors.export.Exported.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suivi.actors.export.Exported;
import org.suivi.security.Role;

/** Actors and their ties as entities of FollowTheMoney. */
@QuarkusTest
class FtmExportApiTest {

    private static final FtmModel MODEL = new FtmModel();

    @BeforeEach
    void recordTheMovements() {
        Exported.record();
    }

    @ParameterizedTest
    @CsvSource({
        "reader, ''",
        "reader, &claims=all&when=ever",
        "public, &when=ever",
        "reader, &validAt=2015-06-20&claims=all",
        "reader, &publishedBy=2015-12-31"
    })
    void everyLineIsAnEntityOfTheModel(String role, String query) {
        List<JsonNode> entities = entities(role, query);

        assertThat(MODEL.faults(entities)).isEmpty();
        assertThat(entities).hasSizeGreaterThan(9);
    }

    @Test
    void thereAreAsManyAsAreListed() {
        String knownAt = as(Role.READER, "/actors").path("asOf.knownAt");
        String dates = "&knownAt=" + knownAt + "&validAt=2015-06-20";
        int actors = as(Role.READER, "/actors?count=exact" + dates).path("total");
        List<String> members = as(Role.READER, "/actors/e.CMA/members?extent=any&certainty=possible" + dates)
                .path("items.actor");
        List<JsonNode> entities = entities(Role.READER, dates);

        assertThat(of(entities, "Organization", "PublicBody", "Person")).hasSize(actors);
        assertThat(of(entities, "Membership")
                        .filter(each -> value(each, "organization").equals("suivi-actor-e.CMA")))
                .hasSize(members.size())
                .extracting(each -> value(each, "member"))
                .containsExactlyInAnyOrderElementsOf(
                        members.stream().map(FtmIds::ofActor).toList());
        assertThat(lines(Role.READER, dates)).hasSize(actors);
    }

    @Test
    void anActorHasItsNamesByWhatTheyAreWorth() {
        JsonNode cma = entity(entities(Role.READER, "&validAt=2015-06-20"), "suivi-actor-e.CMA");

        assertThat(cma.path("schema").asText()).isEqualTo("Organization");
        assertThat(cma.path("caption").asText()).isEqualTo("Coordination of the Exported Movements");
        assertThat(values(cma, "name"))
                .containsExactly("Coordination of the Exported Movements", "Coordination des mouvements à exporter");
        assertThat(values(cma, "abbreviation")).containsExactly("XCMA");
        assertThat(values(cma, "weakAlias")).contains("Exporters united", "XCMA");
        assertThat(values(cma, "country")).containsExactly("ml");
        assertThat(values(cma, "keywords")).containsExactly("COALITION");
        assertThat(values(cma, "wikidataId")).containsExactly("Q19310426");
        assertThat(values(cma, "notes"))
                .contains(
                        "External id ucdp:1158 (both the MNLA and the CMA)",
                        "Citation: S/2015/426",
                        "Name “Coordination of the Exported Movements”: SG2015");
        assertThat(values(cma, "publisher")).containsExactly("suivi-editors");
    }

    @Test
    void aFormerNameIsOneAndALaterOneIsNotYetThere() {
        JsonNode today = entity(entities(Role.READER, ""), "suivi-actor-e.AQIM");
        JsonNode before = entity(entities(Role.READER, "&validAt=2005-01-01"), "suivi-actor-e.AQIM");

        assertThat(values(today, "previousName")).containsExactly("XGSPC");
        assertThat(values(today, "name")).containsExactly("Exporters of the Second Name");
        assertThat(values(before, "name")).containsExactly("XGSPC");
        assertThat(before.toString()).doesNotContain("Second Name");
        assertThat(values(today, "classification")).containsExactly("EXTREMIST (by un)");
    }

    @Test
    void anUnsureDateIsNotMadeSure() {
        JsonNode cma = entity(entities(Role.READER, ""), "suivi-actor-e.CMA");

        assertThat(values(cma, "incorporationDate")).isEmpty();
        assertThat(values(cma, "dissolutionDate")).containsExactly("2024-11-30");
        assertThat(values(cma, "notes")).contains("It began at some time in 2013-11/2014-06.");
    }

    @Test
    void aMembershipHasItsDatesAndItsSource() {
        JsonNode mnla = membership(entities(Role.READER, "&validAt=2014-06-15"), "e.MNLA")
                .getFirst();

        assertThat(values(mnla, "startDate")).containsExactly("2014-06");
        assertThat(values(mnla, "endDate")).containsExactly("2023-02-08");
        assertThat(values(mnla, "status")).containsExactly("POSSIBLE");
        assertThat(values(mnla, "role")).containsExactly("MEMBER_OF");
        assertThat(values(mnla, "publisher")).containsExactly("suivi-editors");
        assertThat(values(mnla, "sourceUrl")).containsExactly("https://localhost/s-2015-426");
        assertThat(values(mnla, "description")).contains("Public since 2015-06-11.");
        assertThat(membership(entities(Role.READER, "&validAt=2023-03-01"), "e.MNLA"))
                .isEmpty();
        assertThat(membership(entities(Role.READER, "&validAt=2023-03-01&when=ever"), "e.MNLA"))
                .hasSize(1);
        assertThat(values(membership(entities(Role.READER, ""), "e.CPA").getFirst(), "role"))
                .containsExactly("MEMBER_OF", "WING: Ag Mohamed");
    }

    @Test
    void claimsThatCompeteAreNotLostInSilence() {
        Response preferred = export(Role.READER, "&validAt=2023-09-01");
        List<JsonNode> one = membership(read(preferred), "e.MSA");
        List<JsonNode> both = membership(entities(Role.READER, "&validAt=2023-09-01&claims=all"), "e.MSA");

        assertThat(one).hasSize(1);
        assertThat(values(one.getFirst(), "endDate")).containsExactly("2023-09-24");
        assertThat(values(one.getFirst(), "description"))
                .contains("Claims that compete with it and are not preferred: 1.");
        assertThat(preferred.header("Suivi-As-Of")).matches(".*notPreferredLeftOut=[1-9]\\d*");
        assertThat(both).hasSize(2);
        assertThat(values(both.get(1), "status")).containsExactly("CERTAIN", "NOT_PREFERRED");
        assertThat(values(both.get(1), "description"))
                .contains("Not preferred: by the rule LAST_PUBLISHED 1 the claim " + value(one.getFirst(), "recordId")
                        + " is.");
    }

    @Test
    void whatComesAboutStaysAndIsASuccessionOnlyWhereOneFollowsTheOther() {
        List<JsonNode> today = entities(Role.READER, "");

        JsonNode merger = link(today, "Succession", "predecessor", "e.MNLA");
        assertThat(value(merger, "successor")).isEqualTo("suivi-actor-e.CMA");
        JsonNode follows = link(today, "Succession", "predecessor", "e.PLAT");
        assertThat(value(follows, "successor")).isEqualTo("suivi-actor-e.CSP");
        JsonNode splinter = link(today, "UnknownLink", "subject", "e.MSA");
        assertThat(value(splinter, "object")).isEqualTo("suivi-actor-e.CMA");
        assertThat(values(splinter, "role")).containsExactly("SPLINTER_OF");
        JsonNode listing = link(today, "Sanction", "entity", "e.AQIM");
        assertThat(values(listing, "unscId")).containsExactly("QDe.014");
        assertThat(values(listing, "listingDate")).containsExactly("2001-10-06");
        assertThat(values(listing, "program")).containsExactly("un-1267");
        assertThat(entity(today, "suivi-actor-e.BKF").path("schema").asText()).isEqualTo("PublicBody");
        assertThat(of(entities(Role.READER, "&validAt=2001-01-01"), "Sanction")
                        .filter(each -> value(each, "entity").equals("suivi-actor-e.AQIM")))
                .isEmpty();
    }

    @Test
    void whatIsMergedIsToldOfTheOneThatLives() {
        actor("e.M1", "ARMED_GROUP");
        actor("e.M_2", "ARMED_GROUP");
        name("e.M_2", "'text': 'The second record', 'kind': 'OFFICIAL'");
        post("/actors/e.M_2/merge", json("'into': 'e.M1', 'reason': 'the same'"));
        List<JsonNode> entities = entities(Role.READER, "");

        JsonNode living = entity(entities, "suivi-actor-e.M1");
        assertThat(living.path("referents").get(0).asText()).isEqualTo("suivi-actor-e.M-5f2");
        assertThat(values(living, "name")).containsExactly("The second record");
        assertThat(entities).noneMatch(each -> each.path("id").asText().equals("suivi-actor-e.M-5f2"));
    }

    private static Stream<JsonNode> of(List<JsonNode> entities, String... schemata) {
        return entities.stream()
                .filter(each -> List.of(schemata).contains(each.path("schema").asText()));
    }

    private static JsonNode entity(List<JsonNode> entities, String id) {
        return entities.stream()
                .filter(each -> each.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> membership(List<JsonNode> entities, String member) {
        return of(entities, "Membership")
                .filter(each -> value(each, "member").equals(FtmIds.ofActor(member)))
                .toList();
    }

    private static JsonNode link(List<JsonNode> entities, String schema, String property, String actor) {
        return of(entities, schema)
                .filter(each -> value(each, property).equals(FtmIds.ofActor(actor)))
                .findFirst()
                .orElseThrow();
    }

    private static String value(JsonNode entity, String property) {
        return entity.path("properties").path(property).path(0).asText();
    }

    private static List<String> values(JsonNode entity, String property) {
        return StreamSupport.stream(entity.path("properties").path(property).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
