package org.suivi.e2e.badinput.kinds;

import java.util.ArrayList;
import java.util.List;
import org.suivi.e2e.badinput.Ask;

/** Actors, relations, areas and keys that contradict themselves, what stands already, or what there is. */
final class ReferenceKinds {

    private static final String POLYGON = "'boundary': {'type': 'Polygon', 'coordinates': %s}";

    private final Ground ground;
    private final List<Kind> kinds = new ArrayList<>();

    ReferenceKinds(Ground ground) {
        this.ground = ground;
    }

    List<Kind> all() {
        codes();
        actors();
        relations();
        areas();
        keys();
        return kinds;
    }

    private void codes() {
        actor("a code with a slash", "'code': 'A/B'", "#/code");
        actor("a code that is reserved", "'code': 'graph'", "#/code");
        actor("a code of dots", "'code': '..'", "#/code");
        actor("a code that is too long", "'code': '" + "a".repeat(65) + "'", "#/code");
        actor("an actor without a code", "'note': 'x'", "#/code");
        actor("an actor that ended before it began", "'code': 'X', 'founded': '2015', 'ended': '2014'", "#/ended");
    }

    private void actors() {
        String stands = "{'code': 'CMA', 'kind': 'STATE'}";
        edit("another actor of the same code", "/actors", stands, 409, "conflict", "");
        String name = "{'text': 'x', 'kind': 'ALIAS'}";
        edit("a name of an actor that there is not", "/actors/NOBODY/names", name, 404, "not-found", "");
        String itself = "{'into': 'CMA', 'reason': 'x'}";
        edit("an actor merged into itself", "/actors/CMA/merge", itself, 422, "invalid-input", "#/into");
        String person = "{'into': 'GOVML', 'reason': 'x'}";
        edit("a person merged into a State", "/actors/" + ground.person() + "/merge", person, 409, "merge-refused", "");
        String never = "{'reason': 'x'}";
        edit("an actor unmerged that never was", "/actors/CMA/unmerge", never, 409, "not-merged", "");
    }

    private void relations() {
        relation("a member of itself", "'from': 'CMA', 'to': 'CMA'", "#/to");
        relation("a member that nobody knows", "'from': 'NOBODY', 'to': 'CMA'", "#/from");
        relation("a member of what nobody knows", "'from': 'CMA', 'to': 'NOBODY'", "#/to");
    }

    private void areas() {
        area("an area that lies in none", "'parent': 'NOWHERE'", "#/parent");
        area("a point beyond the pole of an area", "'point': {'lat': 91, 'lon': 0}", "#/point/lat");
        area("a boundary that is no polygon", "'boundary': {'type': 'Circle'}", "#/boundary/type");
        area("a boundary of words", POLYGON.formatted("'all'"), "#/boundary/coordinates");
        String open = "[[[0, 0], [1, 0], [1, 1], [0, 1]]]";
        area("a boundary that does not close", POLYGON.formatted(open), "#/boundary/coordinates/0");
        String far = "[[[0, 0], [500, 0], [1, 1], [0, 0]]]";
        area("a boundary beyond the Earth", POLYGON.formatted(far), "#/boundary/coordinates/0/1");
    }

    private void keys() {
        key("a key of a role that there is not", "'name': 'x', 'role': 'king', 'organisation': 'un'", "#/role");
        key("a key for nobody", "'name': ' ', 'role': 'reader', 'organisation': 'un'", "#/name");
        key("a key of an organisation that is no code", "'name': 'x', 'organisation': 'a b'", "#/organisation");
        key("a key for a source that is no code", "'organisation': 'un', 'sources': ['../']", "#/sources/0");
        Ask rotate = Ask.of("POST", "/keys/00000000-0000-4000-8000-000000000002/rotate");
        kinds.add(new Kind("a key that there is not", rotate.by(ground.admin()), 404, "not-found", ""));
        Ask delete = Ask.of("DELETE", "/keys/1").by(ground.admin());
        kinds.add(new Kind("an id of a key that is no UUID", delete, 400, "invalid-parameter", "?id"));
    }

    private void actor(String name, String fields, String place) {
        edit(name, "/actors", "{'kind': 'STATE', " + fields + "}", 422, "invalid-input", place);
    }

    private void relation(String name, String fields, String place) {
        String body = "{'type': 'MEMBER_OF', 'extent': 'SOME', " + fields + "}";
        edit(name, "/relations", body, 422, "invalid-input", place);
    }

    private void area(String name, String fields, String place) {
        String parent = fields.contains("parent") ? "" : "'parent': 'ML', ";
        String body = "{'code': 'ML-X', 'name': 'X', 'level': 'ADM1', " + parent + fields + "}";
        edit(name, "/areas", body, 422, "invalid-input", place);
    }

    private void key(String name, String fields, String place) {
        Ask ask = Ask.post("/keys", Body.quoted("{" + fields + "}")).by(ground.admin());
        kinds.add(new Kind(name, ask, 422, "invalid-input", place));
    }

    private void edit(String name, String path, String body, int status, String problem, String place) {
        Ask ask = Ask.post(path, Body.quoted(body)).by(ground.editor());
        kinds.add(new Kind(name, ask, status, problem, place));
    }
}
