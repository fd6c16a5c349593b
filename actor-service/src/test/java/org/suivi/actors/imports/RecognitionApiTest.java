package org.suivi.actors.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.suivi.actors.imports.ImportCase.PATH;
import static org.suivi.actors.imports.ImportCase.actor;
import static org.suivi.actors.imports.ImportCase.codes;
import static org.suivi.actors.imports.ImportCase.editor;
import static org.suivi.actors.imports.ImportCase.get;
import static org.suivi.actors.imports.ImportCase.imported;
import static org.suivi.actors.imports.ImportCase.numbered;
import static org.suivi.actors.imports.ImportCase.numbers;
import static org.suivi.actors.imports.ImportCase.outcome;
import static org.suivi.actors.imports.ImportCase.post;
import static org.suivi.actors.imports.ImportCase.send;
import static org.suivi.actors.imports.ImportCase.tree;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suivi.actors.ucdp.ActorRows;
import org.suivi.history.Databases;

/** Who a row is about where names and numbers of several rows meet. */
@QuarkusTest
@TestProfile(ImportCase.OfItsOwn.class)
class RecognitionApiTest {

    private static final String FOUNDED = "\"founded\": \"1998\"";

    @Inject
    Databases databases;

    @Test
    void aNumberAnswersForItsOwnRowAlone() {
        actor("NS.ONE", FOUNDED, "Quayside Tanners Assembly");
        actor("NS.TWO", FOUNDED, "Quarry Tollkeepers Accord");
        actor("NS.THREE", FOUNDED, "Brickmakers of the Old Ferry");
        for (String code : List.of("NS.ONE", "NS.TWO")) {
            post("/actors/" + code + "/names", tree("{\"text\": \"QTA\", \"kind\": \"ACRONYM\"}"));
        }
        numbered("NS.ONE", "9801");
        numbered("NS.THREE", "9803");
        JsonPath told = imported(
                new ActorRows()
                        .row("ActorId=9801;NameData=QTA")
                        .row("ActorId=9802;NameData=QTA")
                        .row("ActorId=9804;NameData=Coopers of the Long Shore;Splinter=1;NamePrev=QTA;ActorIdPrev=9803")
                        .bytes(),
                "");

        assertThat(outcome(told, 9801)).isEqualTo("unchanged");
        assertThat(codes(told, 9802)).containsExactly("ambiguous");
        assertThat(numbers("NS.ONE")).containsExactly("9801");
        // the name beside the number may be of two, and speaks against nobody
        assertThat(told.getString("items.find { it.value == '9804' }.notes")).isNull();
        get("/actors/ucdp-9804/relations?type=SPLINTER_OF").body("items.to", equalTo(List.of("NS.THREE")));
    }

    @Test
    void whoBearsANumberIsNotGivenAnotherUnlessAPersonDecided() {
        actor("NB.ONE", FOUNDED, "Wharf Lantern Company");
        numbered("NB.ONE", "9811");
        byte[] file = new ActorRows()
                .row("ActorId=9812;NameData=Wharf Lantern Company")
                .bytes();

        JsonPath told = imported(file, "");
        assertThat(codes(told, 9812)).containsExactly("ambiguous");
        assertThat(told.getString("items[0].errors[0].detail")).contains("NB.ONE", "bears 9811 already");
        assertThat(numbers("NB.ONE")).containsExactly("9811");

        decided("Wharf Lantern Company", "NB.ONE");
        assertThat(outcome(imported(file, ""), 9812)).isEqualTo("matched");
        assertThat(numbers("NB.ONE")).containsExactlyInAnyOrder("9811", "9812");
    }

    @Test
    void theNumberTellsWhoItIsWhereTheOldNameIsOfOneWithAnother() {
        actor("OB.NOW", "\"founded\": \"2007\"", "Archers of the Lead Hill");
        actor("OB.OLD", "\"founded\": \"1998\", \"ended\": \"2006\"", "Fletchers of the Tin Hill");
        actor("OB.TWIN", FOUNDED, "Chandlers of the Zinc Hill");
        numbered("OB.NOW", "9881");
        numbered("OB.OLD", "9882");
        numbered("OB.TWIN", "9883");
        JsonPath told = imported(
                new ActorRows()
                        .row(renamed(9881, "Fletchers of the Tin Hill", "Archers of the Lead Hill"))
                        // in its own days another was there too
                        .row(renamed(9883, "Archers of the Lead Hill", "Chandlers of the Zinc Hill"))
                        .bytes(),
                "");

        assertThat(outcome(told, 9881)).isEqualTo("unchanged");
        assertThat(outcome(told, 9883)).isEqualTo("unchanged");
        assertThat(told.getString("items[0].notes[0].column")).isEqualTo("NameOrig");
        assertThat(told.getString("items[0].notes[0].code")).isEqualTo("name-of-another");
        assertThat(told.getString("items[0].notes[0].detail")).contains("OB.OLD, which bears 9882");
        assertThat(numbers("OB.OLD")).containsExactly("9882");
        assertThat(numbers("OB.NOW")).containsExactly("9881");
        get("/actors/OB.NOW/relations").body("items", equalTo(List.of()));
    }

    @Test
    void aNewNameOfOneWithAnotherNumberMakesNoRenaming() {
        actor("OC.ONE", FOUNDED, "Bellows of the Gold Mill");
        actor("OC.TWO", FOUNDED, "Anvils of the Copper Mill");
        numbered("OC.ONE", "9885");
        numbered("OC.TWO", "9886");
        JsonPath told = imported(
                new ActorRows()
                        .row(renamed(9885, "Bellows of the Gold Mill", "Anvils of the Copper Mill"))
                        .bytes(),
                "");

        assertThat(outcome(told, 9885)).isEqualTo("conflation");
        assertThat(numbers("OC.ONE")).containsExactly("9885");
        assertThat(numbers("OC.TWO")).containsExactly("9886");
    }

    @Test
    void anOldNameGivesNoNumberToOneWhoGetsHisOwnFromTheSameFile() {
        actor("OD.NOW", "\"founded\": \"2007\"", "Gleaners of the Amber Field");
        actor("OD.OLD", "\"founded\": \"1998\", \"ended\": \"2006\"", "Reapers of the Ochre Field");
        numbered("OD.NOW", "9887");
        byte[] file = new ActorRows()
                .row(renamed(9887, "Reapers of the Ochre Field", "Gleaners of the Amber Field"))
                .row("ActorId=9888;NameData=Reapers of the Ochre Field")
                .bytes();

        JsonPath told = imported(file, "");
        assertThat(outcome(told, 9887)).isEqualTo("unchanged");
        assertThat(outcome(told, 9888)).isEqualTo("matched");
        assertThat(numbers("OD.OLD")).containsExactly("9888");
        assertThat(outcome(imported(file, ""), 9888)).isEqualTo("unchanged");
    }

    @Test
    void twoRowsOfOneNameDoNotShareAnActor() {
        actor("NB.TWO", FOUNDED, "Saltpan Raft Brotherhood");
        JsonPath told = imported(
                new ActorRows()
                        .row("ActorId=9821;NameData=Saltpan Raft Brotherhood")
                        .row("ActorId=9822;NameData=Saltpan Raft Brotherhood")
                        .bytes(),
                "");

        assertThat(codes(told, 9821)).containsExactly("ambiguous");
        assertThat(codes(told, 9822)).containsExactly("ambiguous");
        assertThat(numbers("NB.TWO")).isNull();
    }

    @Test
    void aFileThatBrokeOffIsTakenAsIfItHadNot() {
        ActorRows rows = new ActorRows();
        for (int i = 31; i <= 45; i++) {
            boolean namesake = i == 31 || i == 45;
            rows.row("ActorId=98%d;NameData=%s".formatted(i, namesake ? "Union of the Broken Oar" : "Oar Party " + i));
        }
        refuse("ucdp-9845");
        try {
            assertThat(send(editor(), PATH, rows.bytes()).statusCode()).isGreaterThanOrEqualTo(500);
        } finally {
            refuseNoMore();
        }
        get("/actors/ucdp-9831").statusCode(200);
        get("/actors/ucdp-9845").statusCode(404);

        JsonPath again = imported(rows.bytes(), "");
        assertThat(outcome(again, 9831)).isEqualTo("unchanged");
        assertThat(outcome(again, 9845)).isEqualTo("created");
        assertThat(again.getInt("counts.created")).isEqualTo(5);
        assertThat(numbers("ucdp-9831")).containsExactly("9831");
    }

    @Test
    void whatAnEarlierRunRecordedDoesNotMakeALaterOneDecideOtherwise() {
        actor("ER.OLD", "\"founded\": \"1998\", \"ended\": \"2006\"", "Mortar Kiln Regiment");
        actor("ER.NEW", "\"founded\": \"2007\"", "Host of the Blue Glaze");
        numbered("ER.OLD", "9851");
        numbered("ER.NEW", "9852");
        decided("Mortar Kiln Regiment", "ER.OLD");
        byte[] file = new ActorRows()
                .row("ActorId=9852;NameData=Host of the Blue Glaze;NameOrig=Mortar Kiln Regiment;NameChange=1;"
                        + "NewName=Host of the Blue Glaze;Splinter=1;NamePrev=Mortar Kiln Regiment;ActorIdPrev=9851")
                .bytes();

        assertThat(outcome(imported(file, ""), 9852)).isEqualTo("updated");
        get("/actors/ER.NEW/relations?direction=from")
                .body("items.type", hasItem("RENAMED_FROM"))
                .body("items.type", hasItem("SPLINTER_OF"));
        assertThat(outcome(imported(file, ""), 9852)).isEqualTo("unchanged");
    }

    @Test
    void aNameThatAnEditorStruckIsNoLongerOfTheOneWhoBearsTheNumber() {
        byte[] file = new ActorRows()
                .row("ActorId=9861;NameData=Thatchers of the Grey Gate")
                .bytes();
        imported(file, "");
        String name = get("/actors/ucdp-9861/names").extract().path("items[0].id");
        String path = "/api/v1/actors/ucdp-9861/names/" + name;
        editor().header("If-Match", editor().get(path).header("ETag"))
                .delete(path + "?reason=of+another")
                .then()
                .statusCode(204);
        actor("SN.ONE", FOUNDED, "Thatchers of the Grey Gate");

        JsonPath told = imported(file, "");
        assertThat(outcome(told, 9861)).isEqualTo("conflation");
        assertThat(told.<String>getList("items[0].actors")).containsExactly("SN.ONE", "ucdp-9861");
    }

    @Test
    void aTieThatIsToldTwiceIsOneClaim() {
        actor("TT.ONE", FOUNDED, "Dyers of the Hollow Bank");
        numbered("TT.ONE", "9871");
        byte[] file = new ActorRows()
                .row("ActorId=9872;NameData=Carders of the Round Hill;Splinter=1;ActorIdPrev=9871, 9871")
                .bytes();

        assertThat(imported(file, "&mode=validate").getInt("claims.relations")).isEqualTo(1);
        assertThat(imported(file, "").getInt("claims.relations")).isEqualTo(1);
        assertThat(outcome(imported(file, ""), 9872)).isEqualTo("unchanged");
    }

    @Test
    void aTieToItselfIsToldAndNotTaken() {
        actor("TI.ONE", FOUNDED, "Tinkers of the Wide Ford");
        numbered("TI.ONE", "9873");
        numbered("TI.ONE", "9874");
        JsonPath told = imported(
                new ActorRows()
                        .row("ActorId=9873;NameData=Tinkers of the Wide Ford;Splinter=1;ActorIdPrev=9873;"
                                + "Alliance=1;ActorIdAlliance=9874")
                        .row("ActorId=9875;NameData=Saddlers of the Deep Ford;JoinGroup=1;ActorIdGroup=9875")
                        .bytes(),
                "");

        assertThat(told.<String>getList("items[0].notes.code")).containsExactly("to-itself", "to-itself");
        assertThat(told.<String>getList("items[0].notes.column")).containsExactly("ActorIdPrev", "ActorIdAlliance");
        assertThat(told.getString("items[0].notes[1].detail")).contains("9874 is TI.ONE");
        assertThat(outcome(told, 9875)).isEqualTo("created");
        assertThat(told.<String>getList("items[1].notes.code")).containsExactly("to-itself");
        assertThat(told.getInt("claims.relations")).isZero();
    }

    private static String renamed(int value, String before, String now) {
        return "ActorId=%d;NameData=%s;NameOrig=%s;NameChange=1;NewName=%s".formatted(value, now, before, now);
    }

    /** Has a person decide that the name is of the actor. */
    private static void decided(String name, String code) {
        post(
                "/actors/match/decisions",
                tree("{\"name\": \"%s\", \"actor\": \"%s\", \"decision\": \"FOR\"}".formatted(name, code)));
    }

    /** Has PostgreSQL refuse an actor. */
    private void refuse(String code) {
        databases.exact().useHandle(handle -> handle.execute("""
                CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
                $$BEGIN RAISE EXCEPTION 'refused by the test'; END$$;
                CREATE TRIGGER refuse BEFORE INSERT ON actor FOR EACH ROW WHEN (NEW.id = '%s') EXECUTE FUNCTION refuse()
                """.formatted(code)));
    }

    private void refuseNoMore() {
        databases.exact().useHandle(handle -> handle.execute("DROP TRIGGER refuse ON actor; DROP FUNCTION refuse()"));
    }
}
