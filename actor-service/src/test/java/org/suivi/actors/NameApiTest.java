package org.suivi.actors;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names are claims of their own, and show on their actor as of a day. */
@QuarkusTest
class NameApiTest {

    private final ActorsOf mali = new ActorsOf("a.");

    @Test
    void namesInTheirLanguagesAreClaimsOfTheirOwn() {
        mali.actor("GOVML", "STATE");
        String name = """
                {"text": "حكومة مالي", "language": "ar", "script": "Arab", "kind": "OFFICIAL", "citation": "RECALL"}""";
        ActorsOf.post("/actors/a.GOVML/names", name).then().statusCode(201).body("strength", equalTo("STRONG"));
        ActorsOf.post("/actors/a.GOVML/names", name).then().statusCode(200);
        ActorsOf.post("/actors/a.GOVML/names", """
                {"text": "Gouvernement de transition", "language": "fr", "kind": "ALIAS", "validFrom": "2020-08-18"}""").then().statusCode(201);

        ActorsOf.get("/actors/a.GOVML/names?validAt=2019-01-01")
                .then()
                .body("items.text", equalTo(List.of("حكومة مالي")));
        ActorsOf.get("/actors/a.GOVML/names?validAt=2021-01-01")
                .then()
                .body("items.text", hasItem("Gouvernement de transition"));
    }

    @Test
    void anActorIsShownWithTheNamesOfTheDay() {
        mali.actor("HCNA", "ARMED_GROUP");
        ActorsOf.name("a.HCNA", "\"text\": \"HCA\", \"kind\": \"ACRONYM\", \"publishedOn\": \"2013-05-20\"");
        ActorsOf.name(
                "a.HCNA",
                "\"text\": \"Haut conseil de l’Azawad\", \"kind\": \"OFFICIAL\", \"language\": \"fr\", \"validTo\": \"2013-05\"");
        ActorsOf.name(
                "a.HCNA",
                "\"text\": \"High Council\", \"kind\": \"OFFICIAL\", \"language\": \"en\", \"validFrom\": \"2013-06\"");
        ActorsOf.name(
                "a.HCNA",
                "\"text\": \"Haut conseil\", \"kind\": \"OFFICIAL\", \"language\": \"fr\", \"validFrom\": \"2013-06\"");

        ActorsOf.get("/actors/a.HCNA?validAt=2013-05-10")
                .then()
                .statusCode(200)
                .body("name", equalTo("Haut conseil de l’Azawad"))
                .body("names.text", equalTo(List.of("Haut conseil de l’Azawad", "HCA")));
        ActorsOf.get("/actors/a.HCNA?validAt=2014-01-01")
                .then()
                .body("name", equalTo("High Council"))
                .body("acronym", equalTo("HCA"))
                .body("names.text", equalTo(List.of("High Council", "Haut conseil", "HCA")))
                .body("names[1].language", equalTo("fr"))
                .body("names[2].kind", equalTo("ACRONYM"));
        ActorsOf.get("/actors?q=a.HCNA&validAt=2014-01-01&publishedBy=2014-01-01")
                .then()
                .body("items[0].name", equalTo("High Council"))
                .body("items[0].names.text", equalTo(List.of("HCA")))
                .body("asOf.leftOutUndated", equalTo(2));
    }

    @Test
    void aNewNameMakesTheEarlierAnswerStaleAndNotTheCorrection() {
        mali.actor("CJA", "ARMED_GROUP");
        String tag = ActorsOf.editor().get("/api/v1/actors/a.CJA").header("ETag");
        ActorsOf.name("a.CJA", "\"text\": \"Congrès\", \"kind\": \"OFFICIAL\"");

        ActorsOf.editor()
                .header("If-None-Match", tag)
                .get("/api/v1/actors/a.CJA")
                .then()
                .statusCode(200)
                .body("name", equalTo("Congrès"));
        ActorsOf.editor()
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body("{\"kind\": \"ARMED_GROUP\", \"founded\": \"2016-10\"}")
                .put("/api/v1/actors/a.CJA")
                .then()
                .statusCode(200);
    }

    @Test
    void aNameIsFoundUnderItsOwnActorOnly() {
        mali.actor("N1", "ARMED_GROUP");
        mali.actor("N2", "ARMED_GROUP");
        String id = ActorsOf.name("a.N1", "\"text\": \"First\", \"kind\": \"ALIAS\"")
                .extract()
                .path("id");

        ActorsOf.get("/actors/a.N1/names/" + id + "/history").then().body("items.version", equalTo(List.of(1)));
        ActorsOf.get("/actors/a.N2/names/" + id).then().statusCode(404);
        ActorsOf.get("/actors/a.N2/names/" + id + "/history").then().statusCode(404);
        ActorsOf.post("/actors/a.NONE/names", "{\"text\": \"x\", \"kind\": \"ALIAS\"}")
                .then()
                .statusCode(404);
    }
}
