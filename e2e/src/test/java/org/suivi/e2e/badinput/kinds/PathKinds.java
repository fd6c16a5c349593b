package org.suivi.e2e.badinput.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.suivi.e2e.badinput.Ask;

/** Addresses that are written so that two readers could read them in two ways, or that lead nowhere. */
final class PathKinds {

    private final Ground ground;
    private final List<Kind> kinds = new ArrayList<>();

    PathKinds(Ground ground) {
        this.ground = ground;
    }

    List<Kind> all() {
        refused();
        nowhere();
        queries();
        return kinds;
    }

    private void refused() {
        path("an encoded slash", "/api/v1/actors/CMA%2Fnames");
        path("an encoded slash in the root", "/api%2Fv1/keys");
        path("segments of two dots", "/api/v1/actors/../keys");
        path("a segment of one dot", "/api/v1/./keys");
        path("encoded dots", "/api/v1/actors/%2e%2e/keys");
        path("dots encoded twice", "/api/v1/actors/%252e%252e/keys");
        path("dots before a semicolon", "/api/v1/actors/..;/keys");
        path("a slash encoded twice", "/api/v1/actors%252Fkeys");
        path("an empty segment", "/api/v1//keys");
        path("two slashes at the beginning", "//api/v1/keys");
        path("a semicolon", "/api/v1/actors/CMA;v=1");
        path("a backslash", "/api/v1\\keys");
        path("an encoded backslash", "/api/v1/actors%5ckeys");
        path("NUL in a path", "/api/v1/actors/CMA%00");
        path("a line feed in a path", "/api/v1/actors/CMA%0d%0aX-API-Key:%20x");
        path("a percent sign without digits", "/api/v1/actors/%zz");
        path("a letter that is no UTF-8", "/api/v1/actors/%ff");
        path("an overlong slash", "/api/v1/actors/CMA%c0%afnames");
        path("a lone surrogate in a path", "/api/v1/actors/%ed%a0%80");
        path("a percent sign without digits in the query", "/api/v1/actors?q=%zz");
        path("a bar in the query", "/api/v1/actors?q=a|b");
        path("letters beyond ASCII as they are", "/api/v1/actors/Ménaka");
    }

    private void nowhere() {
        String reader = ground.reader();
        kind("a path that the API does not have", Ask.get("/secrets").by(reader), 404, "not-found", "");
        kind("a path below one that ends", Ask.get("/actors/CMA/names/1/2/3").by(reader), 404, "not-found", "");
        kind("another version of the API", Ask.target("GET", "/api/v2/actors"), 404, "not-found", "");
        kind("a service's own pages", Ask.target("GET", "/q/metrics"), 404, "not-found", "");
        kind("a code that nobody bears", Ask.get("/actors/NOBODY").by(reader), 404, "not-found", "");

        kind("an id that is no UUID", Ask.get("/incidents/1").by(reader), 404, "not-found", "");
        kind("an id that nothing has", Ask.get("/incidents/" + new UUID(4, 2)).by(reader), 404, "not-found", "");
        kind("an instrument that there is not", Ask.get("/dashboard/nowhere").by(reader), 404, "not-found", "");
        kind("a problem that there is not", Ask.target("GET", "/problems/trouble"), 404, "not-found", "");
        kind(
                "a method that is not allowed",
                Ask.of("DELETE", "/actors").by(ground.admin()),
                405,
                "method-not-allowed",
                "");
        kind("a method that nobody knows", Ask.of("BREW", "/actors").by(ground.admin()), 405, "method-not-allowed", "");
        kind("TRACE", Ask.of("TRACE", "/actors/CMA").by(reader), 405, "method-not-allowed", "");
        kind(
                "an address that is too long",
                Ask.get("/actors?q=" + "a".repeat(8_200)).by(reader),
                414,
                "address-too-long",
                "");
    }

    private void queries() {
        parameter("a parameter that is not known", "/actors?colour=red", "unknown-parameter", "colour");
        parameter("a parameter in other letters", "/actors?Kind=STATE", "unknown-parameter", "Kind");
        parameter("a parameter of another list", "/licences?kind=STATE", "unknown-parameter", "kind");
        parameter("a parameter of the feed that is not known", "/changes?sinse=now", "unknown-parameter", "sinse");
        parameter(
                "a parameter of the dashboard that is not known",
                "/dashboard/mali-2015?panel=x",
                "unknown-parameter",
                "panel");
        parameter("a parameter without a value", "/actors?kind=", "invalid-parameter", "kind");
        parameter("a parameter twice", "/actors?q=a&q=b", "invalid-parameter", "q");
        parameter("NUL in a parameter", "/actors?q=a%00b", "invalid-parameter", "q");
        parameter("a lone surrogate in a parameter", "/incidents?q=%ed%a0%80", "invalid-parameter", "q");
        parameter("a parameter that is no UTF-8", "/actors?q=%ff", "invalid-parameter", "q");
    }

    private void path(String name, String target) {
        kind(name, Ask.target("GET", target).by(ground.admin()), 400, "path-refused", "");
    }

    private void parameter(String name, String path, String problem, String parameter) {
        kind(name, Ask.get(path).by(ground.reader()), 400, problem, "?" + parameter);
    }

    private void kind(String name, Ask ask, int status, String problem, String place) {
        kinds.add(new Kind(name, ask, status, problem, place));
    }
}
