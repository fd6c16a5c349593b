package org.suivi.actors.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.suivi.actors.imports.ImportCase.actor;
import static org.suivi.actors.imports.ImportCase.codes;
import static org.suivi.actors.imports.ImportCase.editor;
import static org.suivi.actors.imports.ImportCase.get;
import static org.suivi.actors.imports.ImportCase.imported;
import static org.suivi.actors.imports.ImportCase.notes;
import static org.suivi.actors.imports.ImportCase.outcome;
import static org.suivi.actors.imports.ImportCase.reader;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.suivi.actors.ucdp.ActorRows;

/** UCDP's list of actors over Mali's case, which knows the MNLA and the CMA as two. */
@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestProfile(ImportCase.OfItsOwn.class)
class ImportApiTest {

    @BeforeEach
    void recordTheCase() throws IOException {
        ImportCase.record();
    }

    @Test
    @Order(1)
    void theListIsTakenAndItsMistakeIsNotAndTwiceIsOnce() {
        JsonPath told = imported(ActorRows.mali().bytes(), "&mode=validate");
        assertThat(told.getBoolean("recorded")).isFalse();
        get("/actors/ucdp-521").statusCode(404);
        JsonPath first = imported(ActorRows.mali().bytes(), "");
        assertThat(first.getList("items")).isEqualTo(told.getList("items"));
        assertThat(first.getMap("claims")).isEqualTo(told.getMap("claims"));

        assertThat(outcome(first, 1158)).isEqualTo("conflation");
        assertThat(first.<String>getList("items.find { it.value == '1158' }.actors"))
                .containsExactly("CMA", "MNLA");
        assertThat(first.getString("items.find { it.value == '1158' }.detail"))
                .contains("CMA is of the kind COALITION, MNLA of the kind ARMED_GROUP", "MNLA is MEMBER_OF CMA");
        for (String one : List.of("CMA", "MNLA")) {
            get("/actors/" + one + "/relations?type=RENAMED_FROM").body("items", equalTo(List.of()));
            get("/actors/" + one)
                    .body("externalIds.find { it.scheme == 'ucdp' }.value", equalTo("1158"))
                    .body("externalIds.find { it.scheme == 'ucdp' }.note", containsString("they are two here"));
        }
        get("/actors/MNLA/names").body("items.text", not(hasItem("CMA")));
        get("/actors/CMA/names").body("items.text", not(hasItem("MNLA")));

        assertThat(outcome(first, 522)).isEqualTo("created");
        assertThat(outcome(first, 521)).isEqualTo("created");
        assertThat(outcome(first, 1161)).isEqualTo("matched");
        assertThat(outcome(first, 4380)).isEqualTo("conflation");
        assertThat(outcome(first, 6836)).isEqualTo("updated");
        assertThat(outcome(first, 6716)).isEqualTo("unchanged");
        assertThat(first.getInt("counts.rejected")).isZero();
        get("/actors/ucdp-522/relations?type=SPLINTER_OF").body("items.to", equalTo(List.of("ucdp-521")));
        get("/actors/ucdp-521/names")
                .body("items.find { it.text == 'MPLA' }.kind", equalTo("FORMER"))
                .body("items.find { it.text == 'MPA' }.strength", equalTo("WEAK"))
                .body("items.source", equalTo(List.of("ucdp", "ucdp")));
        get("/actors/ucdp-521")
                .body("country", equalTo("ML"))
                .body("kind", equalTo("ARMED_GROUP"))
                .body("source", equalTo("ucdp"));
        get("/actors/ucdp-521/history").body("items[0].reason", startsWith("import of ucdp-actor "));
        get("/actors/MUJAO").body("externalIds.value", equalTo(List.of("1161")));
        get("/actors/MSA/relations?type=SPLINTER_OF").body("items.to", equalTo(List.of("CMA", "CMA")));
        assertThat(notes(first, 715)).containsExactly("conflated");
        assertThat(notes(first, 539)).containsExactly("no-number");

        String before = clock();
        JsonPath again = imported(ActorRows.mali().bytes(), "");
        assertThat(clock()).isEqualTo(before);
        assertThat(again.getMap("claims"))
                .containsOnly(
                        Map.entry("actors", 0),
                        Map.entry("externalIds", 0),
                        Map.entry("names", 0),
                        Map.entry("relations", 0));
        assertThat(again.getInt("counts.conflation")).isEqualTo(first.getInt("counts.conflation"));
        assertThat(again.getInt("counts.unchanged")).isEqualTo(13 - again.getInt("counts.conflation"));
    }

    @Test
    void whatIsNotDatedNeitherHoldsForSureNorDisplacesWhatIs() {
        imported(ActorRows.mali().bytes(), "&publishedOn=2022");

        // told by the case without a day of publication too, and first
        get("/actors/MUJAO/relations?type=SPLINTER_OF&with=AQIM")
                .body("items.find { it.preferred }.source", equalTo("suivi-editors"))
                .body("items.find { !it.preferred }.source", equalTo("ucdp"))
                .body("items.find { !it.preferred }.publishedOn", equalTo(null))
                .body("items.find { !it.preferred }.validFrom", equalTo("1946/2022"));
        get("/actors/MSA/relations?type=SPLINTER_OF").body("items.find { it.preferred }.validFrom", equalTo("2016-09"));
        get("/actors/AQIM/members?validAt=2016-06-20")
                .body("items.find { it.actor == 'MOURAB' }.relation.validFrom", equalTo("2015-12-04"))
                .body("items.find { it.actor == 'MOURAB' }.relation.claims", equalTo(2));
        get("/actors/FLM/lineage?validAt=2016-06-20")
                .body("edges.find { it.to == 'ANSARDINE' }.certainty", equalTo("POSSIBLE"));
    }

    @Test
    void whoJoinedAnotherNobodySaysWhenIsAMemberPerhapsAndNoneToday() {
        imported(
                new ActorRows()
                        .row(
                                "ActorId=9701;NameData=Millers of the Stone Bridge;JoinGroup=1;GroupName=AQIM;ActorIdGroup=539")
                        .row("ActorId=6716;NameData=JNIM;JoinGroup=1;GroupName=AQIM;ActorIdGroup=539")
                        .bytes(),
                "");

        get("/actors/AQIM/members?validAt=2016-06-20").body("items.actor", not(hasItem("ucdp-9701")));
        get("/actors/AQIM/members?validAt=2016-06-20&certainty=possible")
                .body("items.find { it.actor == 'ucdp-9701' }.certainty", equalTo("POSSIBLE"));
        get("/actors/AQIM/members?certainty=possible").body("items.actor", not(hasItem("ucdp-9701")));
        // AQIM has been a member of JNIM since 2017
        get("/actors/JNIM/relations?type=MEMBER_OF&direction=from&validAt=2018-01-01")
                .body("items[0].preferred", equalTo(false))
                .body("items[0].preference.because", equalTo("CYCLE"));
    }

    @Test
    void twoWhoMayBeOneAreTiedAsARenamingAndAreStillKnownTheSecondTime() {
        actor("RN.OLD", "\"founded\": \"1998\", \"ended\": \"2006\"", "Salt Road Brigade");
        actor("RN.NEW", "\"founded\": \"2007\"", "Host of the Salt Road");
        byte[] file = new ActorRows()
                .row("ActorId=9101;NameData=Host of the Salt Road;NameOrig=Salt Road Brigade;NameChange=1;"
                        + "NewName=Host of the Salt Road")
                .bytes();

        JsonPath first = imported(file, "");
        assertThat(outcome(first, 9101)).isEqualTo("matched");
        get("/actors/RN.NEW/relations?type=RENAMED_FROM").body("items.to", equalTo(List.of("RN.OLD")));
        get("/actors/RN.OLD").body("externalIds[0].note", containsString("took a new name"));
        assertThat(outcome(imported(file, ""), 9101)).isEqualTo("unchanged");
    }

    @Test
    void twoWhoExistedTogetherAreNoRenaming() {
        actor("RT.OLD", "\"founded\": \"1998\"", "Tamarisk Column");
        actor("RT.NEW", "\"founded\": \"2007\"", "Riders of the Dune Wells");
        JsonPath told = imported(
                new ActorRows()
                        .row("ActorId=9102;NameData=Riders of the Dune Wells;NameOrig=Tamarisk Column;NameChange=1;"
                                + "NewName=Riders of the Dune Wells")
                        .bytes(),
                "");

        assertThat(outcome(told, 9102)).isEqualTo("conflation");
        assertThat(told.getString("items[0].detail")).contains("there were both on 2007-12-31");
        get("/actors/RT.NEW/relations").body("items", equalTo(List.of()));
    }

    @Test
    void nobodyIsGuessed() {
        JsonPath told = imported(
                new ActorRows()
                        .row("ActorId=9201;NameData=MAA")
                        .row("ActorId=6837;NameData=GATIA, MSA")
                        .row("ActorId=5880;NameData=MUJAO")
                        .row("ActorId=9203;NameData=Nobody of that name;Org=")
                        .row("ActorId=9204;NameData=HCR;NameOrigFull=Hosts of the Crocodile River")
                        .bytes(),
                "");

        assertThat(codes(told, 9201)).containsExactly("ambiguous");
        assertThat(told.getString("items[0].errors[0].detail")).contains("MAACMA", "MAAPLAT");
        assertThat(codes(told, 6837)).containsExactly("ambiguous");
        assertThat(outcome(told, 5880)).isEqualTo("conflation");
        assertThat(codes(told, 9203)).containsExactly("missing");
        // what the French call the UNHCR
        assertThat(codes(told, 9204)).containsExactly("ambiguous");
        assertThat(told.getMap("claims")).containsEntry("actors", 0).containsEntry("names", 0);
        get("/actors/ucdp-6837").statusCode(404);
    }

    @Test
    void aNamesakeElsewhereIsAnother() {
        JsonPath told = imported(
                new ActorRows()
                        .row(
                                "ActorId=9251;NameData=MSA;NameOrigFull=Militia of the Southern Aqueduct;Location=Sudan;GWNOLoc=625")
                        .row("ActorId=9252;NameData=MSA;Location=Sudan;GWNOLoc=625")
                        .bytes(),
                "");

        assertThat(outcome(told, 9251)).isEqualTo("created");
        assertThat(outcome(told, 9252)).isEqualTo("created");
        get("/actors/ucdp-9251").body("country", equalTo("SD")).body("acronym", equalTo("MSA"));
        get("/actors/MSA").body("externalIds.value", equalTo(List.of("6836")));
    }

    @Test
    void aBadRowStopsNothingAndSaysWhere() {
        JsonPath told = imported(
                new ActorRows()
                        .row("ActorId=nine;NameData=Bad number")
                        .row("ActorId=9301;NameData=Lanterns of the Ford;GWNOLoc=Mali")
                        .row("ActorId=9302;NameData=" + "x".repeat(501))
                        .row("ActorId=9303;NameData=Wardens of the Ninth Well")
                        .row("ActorId=9303;NameData=Wardens of the Ninth Well")
                        .raw("9304,torn\r\n")
                        .bytes(),
                "");

        assertThat(told.getInt("counts.created")).isEqualTo(1);
        assertThat(told.getInt("counts.rejected")).isEqualTo(5);
        assertThat(told.<String>getList("items.errors.flatten().column"))
                .containsExactly("ActorId", "GWNOLoc", "NameData", "ActorId", null);
        assertThat(told.<Integer>getList("items.line")).containsExactly(2, 3, 4, 5, 6, 7);
        get("/actors/ucdp-9303").statusCode(200);
        get("/actors/ucdp-9301").statusCode(404);
    }

    @Test
    void whatAnEditorTookBackIsNotBroughtBack() {
        byte[] file = new ActorRows()
                .row("ActorId=9401;NameData=Ferrymen of the Bend")
                .bytes();
        imported(file, "");
        String name = get("/actors/ucdp-9401/names").extract().path("items[0].id");
        String path = "/api/v1/actors/ucdp-9401/names/" + name;
        editor().header("If-Match", editor().get(path).header("ETag"))
                .delete(path + "?reason=not+theirs")
                .then()
                .statusCode(204);

        assertThat(outcome(imported(file, ""), 9401)).isEqualTo("unchanged");
        get("/actors/ucdp-9401/names").body("items", equalTo(List.of()));
    }

    @Test
    void aRowThatWasRefusedIsTiedToNobody() {
        JsonPath told = imported(
                new ActorRows()
                        .row("ActorId=9501;NameData=MAA")
                        .row(
                                "ActorId=9502;NameData=Shepherds of the Last Rain;Splinter=1;NamePrev=MAA;ActorIdPrev=9501")
                        .row(
                                "ActorId=9503;NameData=Potters of the Lower Town;Splinter=1;NamePrev=Nobody;ActorIdPrev=9599")
                        .row("ActorId=9504;NameData=Weavers of the Upper Town;Splinter=1;NamePrev=JNIM;ActorIdPrev=539")
                        .bytes(),
                "");

        assertThat(notes(told, 9502)).containsExactly("unknown-actor");
        assertThat(notes(told, 9503)).containsExactly("unknown-actor");
        assertThat(notes(told, 9504)).containsExactly("other-actor");
        assertThat(told.getMap("claims")).containsEntry("actors", 3).containsEntry("relations", 0);
    }

    /** When anything was last written that lists of actors are made from. */
    private static String clock() {
        return reader().get("/api/v1/actors").path("asOf.knownAt") + " "
                + reader().get("/api/v1/actors/AQIM").header("ETag");
    }
}
