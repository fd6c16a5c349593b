package org.suivi.events.actors;

import static org.hamcrest.Matchers.equalTo;
import static org.suivi.events.Partner.API;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.suivi.events.Partner;

/** How incidents are asked for by actor and group. */
final class RolledUp {

    private RolledUp() {}

    static RequestSpecification reader() {
        return Partner.reader();
    }

    static void found(String actor, String rollup, List<String> ids) {
        reader().queryParam("actor", actor)
                .queryParam("rollup", rollup)
                .queryParam("sort", "date")
                .get(API + "/incidents")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(ids));
    }
}
