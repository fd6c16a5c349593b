package org.suivi.actors;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no relation, or asks for none, is refused with the place of the fault. */
@QuarkusTest
class WrongRelationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                              | 422 | /type
            {'type': 'FRIEND_OF', 'from': 'p8.A', 'to': 'p8.B'}                             | 400 | /type
            {'type': 'MEMBER_OF', 'to': 'p8.B'}                                             | 422 | /from
            {'type': 'MEMBER_OF', 'from': ' ', 'to': 'p8.B'}                                | 422 | /from
            {'type': 'MEMBER_OF', 'from': 'p8.A'}                                           | 422 | /to
            {'type': 'MEMBER_OF', 'from': 'p8.A', 'to': 'p8.NONE'}                          | 422 | /to
            {'type': 'MEMBER_OF', 'from': 'p8.NONE', 'to': 'p8.B'}                          | 422 | /from
            {'type': 'MEMBER_OF', 'from': 'p8.A', 'to': 'p8.A'}                             | 422 | /to
            {'type': 'MEMBER_OF', 'from': 'p8.A', 'to': 'p8.B', 'extent': 'HALF'}           | 400 | /extent
            {'type': 'MEMBER_OF', 'from': 'p8.A', 'to': 'p8.B', 'wing': 'north'}            | 422 | /extent
            {'type': 'MEMBER_OF', 'from': 'p8.A', 'to': 'p8.B', 'validFrom': '2014-13'}     | 400 | /validFrom
            {'type': 'MEMBER_OF', 'from': 'p8.A', 'to': 'p8.B', 'validTo': 'soon'}          | 400 | /validTo
            {'type': 'MEMBER_OF', 'from': 'p8.A', 'to': 'p8.B', 'validFrom': '2015', 'validTo': '2014'} | 422 | /validTo
            {'type': 'MEMBER_OF', 'from': 'p8.A', 'to': 'p8.B', 'validFrom': '2014-06/2014-01'} | 400 | /validFrom
            {'type': 'MEMBER_OF', 'from': 'p8.A', 'to': 'p8.B', 'publishedOn': '20150611'}  | 400 | /publishedOn
            {'type': 'MEMBER_OF', 'from': 'p8.A', 'to': 'p8.B', 'preferred': true}          | 400 | /preferred
            """)
    void aFaultyRelationIsRefusedWithThePlaceOfTheFault(String body, int status, String pointer) {
        ActorsOf.groups("p8.", "A", "B");
        ActorsOf.post("/relations", body.replace('\'', '"'))
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer));
        ActorsOf.get("/actors/p8.A/relations").then().body("items", equalTo(List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            note     | 2001
            source   | 65
            citation | 501
            wing     | 501
            from     | 65
            to       | 65
            """)
    void whatIsTooLongIsRefused(String field, int length) {
        ActorsOf.post(
                        "/relations",
                        "{\"type\": \"MEMBER_OF\", \"from\": \"a\", \"to\": \"b\", \"%s\": \"%s\"}"
                                .formatted(field, "x".repeat(length)))
                .then()
                .statusCode(field.equals("from") || field.equals("to") ? 400 : 422);
    }

    @ParameterizedTest
    @CsvSource({"type=FRIEND_OF, type", "direction=up, direction", "preferred=maybe, preferred", "extent=HALF, extent"})
    void aFilterThatCannotBeReadIsRefused(String query, String parameter) {
        ActorsOf.groups("p10.", "A");
        ActorsOf.get("/actors/p10.A/relations?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo(parameter));
    }
}
