package org.suivi.actors.reconcile;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

/** A client that knows nothing but the address of the service, and asks as OpenRefine does. */
record Refine(String service) {

    static final String SERVICE = "/api/v1/reconcile/actors";

    static Refine ofToday() {
        return new Refine(SERVICE);
    }

    Response manifest() {
        return anybody().get(service);
    }

    Response queries(String batch) {
        ProtocolSchemas.accept("reconciliation-query-batch", batch);
        return form("queries", batch);
    }

    Response extend(String query) {
        return form("extend", query);
    }

    Response form(String field, String json) {
        return anybody()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam(field, json)
                .post(service);
    }

    /** What a manifest names: the address, with what OpenRefine's own field adds to it. */
    static Response suggest(String address, String prefix) {
        String more = "prefix=" + prefix + "&spell=always&exact=false&scoring=schema&prefixed=true";
        return get(address + (address.contains("?") ? "&" : "?") + more);
    }

    static Response get(String address) {
        return anybody().urlEncodingEnabled(false).get(address);
    }

    static Response editor(String path, String body) {
        return given().spec(Tokens.as(Role.EDITOR, "suivi-editors"))
                .contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .post("/api/v1" + path);
    }

    /** The address of a part that the manifest names, of which it gives two halves. */
    static String place(JsonPath manifest, String part) {
        return manifest.getString(part + ".service_url") + manifest.getString(part + ".service_path");
    }

    private static RequestSpecification anybody() {
        return given().spec(Tokens.asPublic());
    }
}
