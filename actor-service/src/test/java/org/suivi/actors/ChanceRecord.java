package org.suivi.actors;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

/** A record made by chance: a few actors and persons, claims of every kind about them, corrected, pinned and taken back. */
final class ChanceRecord {

    private static final List<String> GROUPS = List.of("A", "B", "C", "D");
    private static final List<String> PERSONS = List.of("P", "Q");
    private static final List<String> WORDS =
            List.of("Mouvement", "Coordination", "Azawad", "Haut", "Conseil", "Front", "populaire", "Jeddah");
    private static final List<String> TYPES =
            List.of("SPLINTER_OF", "MERGED_INTO", "RENAMED_FROM", "ALLIED_WITH", "SUCCEEDS", "PART_OF", "SUPPORTS");

    private final Random random;
    private final String prefix;
    private final Set<String> claims = new LinkedHashSet<>();
    private final Set<String> merged = new TreeSet<>();

    /** How often each kind of write was answered how, such as {@code merge 409}. */
    final Map<String, Integer> answers = new TreeMap<>();

    ChanceRecord(Random random, String prefix) {
        this.random = random;
        this.prefix = prefix;
        GROUPS.forEach(code -> new ActorsOf(prefix).actor(code, random.nextBoolean() ? "COALITION" : "ARMED_GROUP"));
        PERSONS.forEach(code -> new ActorsOf(prefix).actor(code, "PERSON"));
        new ActorsOf(prefix).actor("S", "STATE");
    }

    List<String> codes() {
        List<String> codes = new ArrayList<>();
        GROUPS.forEach(it -> codes.add(prefix + it));
        PERSONS.forEach(it -> codes.add(prefix + it));
        codes.add(prefix + "S");
        return codes;
    }

    /** Where each claim so far is found, below {@code /api/v1}. */
    Set<String> claims() {
        return claims;
    }

    boolean anyMerged() {
        return !merged.isEmpty();
    }

    /** Something by chance, about anybody. */
    void write() {
        switch (random.nextInt(14)) {
            case 0, 1, 2 -> claim("name", "/actors/" + code() + "/names", name());
            case 3, 4, 5 -> claim("membership", "/relations", relation("MEMBER_OF", code(), code()));
            case 6 -> claim("relation", "/relations", relation(any(TYPES), code(), code()));
            case 7 -> claim("office", "/relations", relation("LEADS", prefix + any(PERSONS), prefix + "S"));
            case 8 -> claim("classification", "/actors/" + code() + "/classifications", classification());
            case 9 -> claim("listing", "/actors/" + prefix + any(PERSONS) + "/listings", listing());
            case 10 -> claim("external id", "/actors/" + code() + "/external-ids", externalId());
            case 11 -> claim("decision", "/actors/match/decisions", decision());
            case 12 -> takeBack();
            default -> pin();
        }
    }

    /** Merges two by chance; many a time that is refused. */
    void merge() {
        String code = code();
        if (post("merge", "/actors/" + code + "/merge", "{\"into\": \"%s\", \"reason\": \"chance\"}".formatted(code()))
                        .statusCode()
                == 200) {
            merged.add(code);
        }
    }

    /** Undoes one of the merges by chance. */
    void unmerge() {
        String code = any(List.copyOf(merged));
        post("unmerge", "/actors/" + code + "/unmerge", "{\"reason\": \"chance\"}");
        merged.remove(code);
    }

    private void claim(String kind, String path, String body) {
        Response answer = post(kind, path, body);
        if (answer.statusCode() == 201) {
            claims.add(path + "/" + answer.path("id"));
        }
    }

    private void takeBack() {
        if (claims.isEmpty()) {
            return;
        }
        String claim = any(List.copyOf(claims));
        String tag = editor().get("/api/v1" + claim).header("ETag");
        if (tag != null) {
            Response answer = editor().header("If-Match", tag).delete("/api/v1" + claim + "?reason=chance");
            note("take back", answer);
        }
    }

    private void pin() {
        List<String> relations =
                claims.stream().filter(it -> it.startsWith("/relations/")).toList();
        if (!relations.isEmpty()) {
            post("pin", any(relations) + "/pin", "{\"reason\": \"%d\"}".formatted(random.nextInt()));
        }
    }

    private String name() {
        return "{\"text\": \"%s\", \"kind\": \"%s\", \"language\": \"%s\", %s}"
                .formatted(
                        words(),
                        any(List.of("OFFICIAL", "ACRONYM", "ALIAS", "FORMER")),
                        any(List.of("fr", "en")),
                        time());
    }

    /** A name of two or three words, of which others have some too. */
    String words() {
        return prefix.replace(".", "") + " " + any(WORDS) + " " + any(WORDS) + (random.nextBoolean() ? " II" : "");
    }

    private String relation(String type, String from, String to) {
        return "{\"type\": \"%s\", \"from\": \"%s\", \"to\": \"%s\", %s}".formatted(type, from, to, time());
    }

    private String classification() {
        return "{\"category\": \"%s\", \"by\": \"panel\", %s}"
                .formatted(any(List.of("COMPLIANT", "EXTREMIST", "CRIMINAL")), time());
    }

    private String listing() {
        return "{\"regime\": \"un-2374\", \"reference\": \"MLi.%d\", %s}".formatted(random.nextInt(9), time());
    }

    private String externalId() {
        return "{\"scheme\": \"ucdp\", \"value\": \"%d\", %s}".formatted(random.nextInt(9), time());
    }

    private String decision() {
        return "{\"name\": \"%s\", \"actor\": \"%s\", \"decision\": \"%s\", \"publishedOn\": \"201%d\"}"
                .formatted(words(), code(), any(List.of("FOR", "AGAINST")), 4 + random.nextInt(5));
    }

    private String time() {
        return "\"validFrom\": \"201%d\", \"validTo\": %s, \"publishedOn\": %s, \"citation\": \"%d\""
                .formatted(
                        3 + random.nextInt(4),
                        any(List.of("null", "null", "\"2017-06\"", "\"2018/2019\"")),
                        any(List.of("null", "\"2015\"", "\"2017-03-04\"")),
                        random.nextInt(1_000_000));
    }

    private String code() {
        return any(codes());
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Response post(String what, String path, String body) {
        Response answer = ActorsOf.post(path, body);
        note(what, answer);
        return answer;
    }

    private void note(String what, Response answer) {
        if (answer.statusCode() >= 500) {
            throw new AssertionError(what + " was answered " + answer.statusCode() + ": " + answer.asString());
        }
        answers.merge(what + " " + answer.statusCode(), 1, Integer::sum);
    }

    private static RequestSpecification editor() {
        return given().spec(Tokens.as(Role.EDITOR, "suivi-editors")).contentType(ContentType.JSON);
    }
}
