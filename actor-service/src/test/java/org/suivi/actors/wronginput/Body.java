package org.suivi.actors.wronginput;

import static org.suivi.actors.wronginput.Field.optional;
import static org.suivi.actors.wronginput.Field.required;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A body that the service takes.
 *
 * @param requests where it is sent, as method and path; what stands in braces is filled in when the test has made it
 */
record Body(String name, List<String> requests, List<Field> fields) {

    static final List<Body> ALL = List.of(
            new Body(
                    "an actor",
                    List.of("POST /actors"),
                    claim(
                            false,
                            required("code", Sort.CODE, "wi.new"),
                            required("kind", Sort.CONSTANT, "STATE"),
                            optional("description", 2000),
                            optional("country", Sort.COUNTRY, "ML"),
                            optional("founded", Sort.DATE, "2014"),
                            optional("ended", Sort.DATE, "2015"))),
            new Body(
                    "an actor corrected",
                    List.of("PUT /actors/{actor}"),
                    claim(
                            false,
                            required("kind", Sort.CONSTANT, "STATE"),
                            optional("description", 2000),
                            optional("country", Sort.COUNTRY, "ML"),
                            optional("founded", Sort.DATE, "2014"),
                            optional("ended", Sort.DATE, "2015"))),
            new Body(
                    "a name",
                    List.of("POST /actors/{actor}/names", "PUT /actors/{actor}/names/{name}"),
                    claim(
                            true,
                            required("text", 500, "A name"),
                            optional("language", Sort.LANGUAGE, "fr"),
                            optional("script", Sort.SCRIPT, "Latn"),
                            required("kind", Sort.CONSTANT, "ALIAS"),
                            optional("strength", Sort.CONSTANT, "WEAK"))),
            new Body(
                    "a classification",
                    List.of(
                            "POST /actors/{actor}/classifications",
                            "PUT /actors/{actor}/classifications/{classification}"),
                    claim(
                            true,
                            required("category", Sort.CONSTANT, "COMPLIANT"),
                            required("by", Sort.CODE, "un-panel"))),
            new Body(
                    "a listing",
                    List.of("POST /actors/{actor}/listings", "PUT /actors/{actor}/listings/{listing}"),
                    claim(true, required("regime", Sort.CODE, "un-1267"), required("reference", 64, "QDe.159"))),
            new Body(
                    "an external id",
                    List.of("POST /actors/{actor}/external-ids", "PUT /actors/{actor}/external-ids/{externalId}"),
                    claim(true, required("scheme", Sort.CODE, "wikidata"), required("value", 500, "Q1"))),
            new Body(
                    "a relation",
                    List.of("POST /relations", "PUT /relations/{relation}"),
                    claim(
                            true,
                            required("type", Sort.CONSTANT, "MEMBER_OF"),
                            required("from", 64, "wi.a"),
                            required("to", 64, "wi.b"),
                            optional("extent", Sort.CONSTANT, "WING"),
                            optional("wing", 500))),
            new Body(
                    "a decision",
                    List.of("POST /actors/match/decisions", "PUT /actors/match/decisions/{decision}"),
                    claim(
                            true,
                            required("name", 500, "Somebody"),
                            required("actor", Sort.CODE, "wi.a"),
                            required("decision", Sort.CONSTANT, "FOR"))),
            new Body(
                    "a merge",
                    List.of("POST /actors/{actor}/merge"),
                    List.of(required("into", Sort.CODE, "wi.b"), required("reason", 2000, "the same"))),
            new Body(
                    "a reason",
                    List.of(
                            "POST /actors/{actor}/unmerge",
                            "POST /relations/{relation}/pin",
                            "POST /relations/{relation}/unpin"),
                    List.of(required("reason", 2000, "so it is"))));

    /** The fields that all claims have, after those of their own. */
    private static List<Field> claim(boolean dated, Field... own) {
        List<Field> fields = new ArrayList<>(List.of(own));
        if (dated) {
            fields.add(optional("validFrom", Sort.DATE, "2014-06"));
            fields.add(optional("validTo", Sort.DATE, "2015"));
        }
        fields.add(optional("note", 2000));
        fields.add(optional("source", Sort.CODE, "suivi-editors"));
        fields.add(optional("citation", 500));
        fields.add(optional("publishedOn", Sort.DATE, "2015"));
        return fields;
    }

    /** The body with one field that is wrong, or left out. */
    String with(Field wrong, String json) {
        return fields.stream()
                .filter(field -> !field.equals(wrong) || !json.isEmpty())
                .map(field -> "\"" + field.name() + "\": " + (field.equals(wrong) ? json : field.right()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** The body with nothing wrong. */
    String right() {
        return fields.stream()
                .map(field -> "\"" + field.name() + "\": " + field.right())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** The body with something more. */
    String and(String more) {
        return Stream.concat(
                        fields.stream().map(field -> "\"" + field.name() + "\": " + field.right()), Stream.of(more))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
