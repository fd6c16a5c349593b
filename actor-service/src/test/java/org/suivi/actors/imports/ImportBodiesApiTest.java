package org.suivi.actors.imports;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.suivi.actors.imports.ImportCase.PATH;
import static org.suivi.actors.imports.ImportCase.editor;
import static org.suivi.actors.imports.ImportCase.send;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suivi.actors.ucdp.ActorRows;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

/** Which bodies and parameters an import takes, and from whom. */
@QuarkusTest
@TestProfile(ImportCase.OfItsOwn.class)
class ImportBodiesApiTest {

    @BeforeEach
    void recordTheCase() throws IOException {
        ImportCase.record();
    }

    @Test
    void aHeaderThatIsNoneTakesNothing() {
        send(
                        editor(),
                        PATH,
                        ActorRows.mali()
                                .text()
                                .replace("ActorIdPrev,", "Before,")
                                .getBytes())
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("/0/ActorIdPrev"))
                .body("errors[0].code", equalTo("missing-column"));
        send(editor(), PATH, ActorRows.mali().text().replace(',', ';').getBytes())
                .then()
                .statusCode(422)
                .body("detail", containsString("semicolons"));
        send(editor(), PATH, new byte[0]).then().statusCode(422).body("errors[0].code", equalTo("empty"));
    }

    @Test
    void aBodyMayBePackedAndIsBounded() throws IOException {
        byte[] file = new ActorRows()
                .row("ActorId=9601;NameData=Keepers of the Sluice")
                .bytes();
        byte[] packed = packed(file);
        RequestSpecification gzip = editor().header("Content-Encoding", "gzip");
        send(gzip, PATH + "&mode=validate", packed).then().statusCode(200).body("counts.created", equalTo(1));
        RequestSpecification torn = editor().header("Content-Encoding", "gzip");
        send(torn, PATH, Arrays.copyOf(packed, packed.length - 4)).then().statusCode(400);
        send(editor(), PATH, new byte[100_001]).then().statusCode(413);
        RequestSpecification bomb = editor().header("Content-Encoding", "gzip");
        send(bomb, PATH, packed(new byte[10_000_000])).then().statusCode(413);
    }

    @ParameterizedTest
    @CsvSource({
        "format=ucdp-actor, source",
        "source=ucdp, format",
        "format=ucdp-ged&source=ucdp, format",
        "format=ucdp-actor&source=ucdp&mode=guess, mode",
        "format=ucdp-actor&source=no such, source",
        "format=ucdp-actor&source=ucdp&licence=cc-by-4.0, licence",
        "format=ucdp-actor&source=ucdp&publishedOn=June, publishedOn",
        "format=ucdp-actor&source=ucdp&publishedOn=2099, publishedOn",
        "format=ucdp-actor&source=ucdp&colour=red, colour"
    })
    void whatCannotBeReadIsNamed(String query, String parameter) {
        send(editor(), "/api/v1/actors/import?" + query, ActorRows.mali().bytes())
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo(parameter));
    }

    @ParameterizedTest
    @CsvSource({"public, 401", "reader, 403", "partner, 403", "monitor, 403"})
    void onlyEditorsMay(String role, int status) {
        RequestSpecification caller = given().spec(Tokens.as(role, role.equals(Role.PUBLIC) ? "" : "somebody"));
        send(caller, PATH, ActorRows.mali().bytes()).then().statusCode(status);
    }

    private static byte[] packed(byte[] file) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(file);
        }
        return packed.toByteArray();
    }
}
