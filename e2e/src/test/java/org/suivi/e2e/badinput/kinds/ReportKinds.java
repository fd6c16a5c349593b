package org.suivi.e2e.badinput.kinds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.suivi.e2e.badinput.Ask;

/** Reports of incidents with one value wrong: types, ranges, codes, texts, places, what is missing and what is unknown. */
final class ReportKinds {

    private static final String UNREADABLE = "unreadable-value";
    private static final String INVALID = "invalid-input";

    private final String key;
    private final List<Kind> kinds = new ArrayList<>();

    ReportKinds(Ground ground) {
        this.key = ground.partner();
    }

    List<Kind> all() {
        types();
        ranges();
        texts();
        fields();
        places();
        return kinds;
    }

    private void types() {
        unreadable("a text for a number", "/place/lat", "north");
        unreadable("a number in a text", "/place/lat", "15.9");
        unreadable("a number for a text", "/description", 7);
        unreadable("a truth value for a text", "/title", true);
        unreadable("a text for a truth value", "/aggregate", "yes");
        unreadable("a fraction for a whole number", "/casualties/0/best", 1.5);
        unreadable("an object for an array", "/casualties", Map.of("group", "TOTAL"));
        unreadable("an array for an object within", "/date", List.of("2015-04-27"));
        unreadable("a text for an object within", "/place", "Ménaka");
        invalid("a code that is not in the list", "/type", "SKIRMISH");
        invalid("a code in small letters", "/type", "armed_clash");
        unreadable("the number of a code", "/type", 0);
        invalid("a code with a space after it", "/casualties/0/harm", "KILLED ");
    }

    private void ranges() {
        invalid("a negative number of dead", "/casualties/0/low", -1);
        invalid("more dead at least than at best", "/casualties/0/low", 10, "/casualties/0/best");
        invalid("a revision below 0", "/revision", -1);
        invalid("a number beyond 32 bits", "/revision", 2_147_483_648L);
        invalid("a latitude beyond the pole", "/place/lat", 90.1);
        invalid("a longitude beyond the date line", "/place/lon", -180.5);
        invalid("a number that is too large to be finite", "/place/lat", new BigDecimal("1e999"));
        invalid("more participants than are taken", "/participants", Collections.nCopies(10_001, participant()));
    }

    private void texts() {
        invalid("an empty text where one is needed", "/source", "");
        invalid("white space for a key", "/sourceKey", "  ");
        invalid("a text that is too long", "/title", "t".repeat(100_000));
        invalid("NUL in a text", "/description", "a\u0000b");
        invalid("half a surrogate pair", "/description", "a\ud800b");
        invalid("the halves of a pair the wrong way round", "/description", "\udc00\ud800");
        invalid("NUL in a text of a list", "/participants/0/name", "GAT\u0000IA");
        invalid("NUL in a key", "/sourceKey", "a\u0000b");
        invalid("an address that is none", "/urls/0", "javascript:alert(1)");
        invalid("a country that is no code", "/place/country", "Mali");
    }

    private void fields() {
        send("a field that is missing", Body.report().without("type"), 422, INVALID, "#/type");
        send("an object that is missing", Body.report().without("date"), 422, INVALID, "#/date");
        invalid("null for what is needed", "/source", null);
        unreadable("null in a list", "/participants/0", null);
        unknown("an unknown field", "/colour");
        unknown("an unknown field further in", "/place/colour");
        unknown("an unknown field in a list", "/casualties/0/colour");
        unknown("a field in other letters", "/Source");
        unknown("a field that only the server writes", "/id");
        unknown("a field of a prototype", "/__proto__");
        unknown("a field whose name is NUL", "/\u0000");
    }

    private void places() {
        send(
                "a latitude alone",
                Body.report().with("/place", Map.of("lat", 15.9, "precision", "EXACT")),
                422,
                INVALID,
                "#/place/lon");
        invalid("a licence that nobody knows", "/licence", "no-licence");
        invalid("an instrument that is no code", "/violates", List.of("../mali-2015"), "/violates/0");
    }

    private static Map<String, String> participant() {
        return Map.of("side", "A", "name", "GATIA");
    }

    private void unreadable(String name, String pointer, Object value) {
        send(name, Body.report().with(pointer, value), 400, UNREADABLE, "#" + pointer);
    }

    private void invalid(String name, String pointer, Object value) {
        invalid(name, pointer, value, pointer);
    }

    private void invalid(String name, String pointer, Object value, String told) {
        send(name, Body.report().with(pointer, value), 422, INVALID, "#" + told);
    }

    private void unknown(String name, String pointer) {
        send(name, Body.report().with(pointer, "red"), 400, "unknown-field", "#" + pointer);
    }

    private void send(String name, Body body, int status, String problem, String place) {
        kinds.add(new Kind(name, Ask.post("/incidents", body.text()).by(key), status, problem, place));
    }
}
