package org.suivi.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.suivi.standalone.MaliCase.Span;

class MaliCaseTest {
    private static final String DAY_OF_THE_TEXT = "2015-06-20";

    /** Files whose items only repeat what stands in the text of the agreement. */
    private static final Set<String> OF_THE_TEXT =
            Set.of("instruments", "provisions", "frameworks", "benchmarks", "responsibilities", "deadlines");

    /** Files of what is chosen or set up, not claimed. */
    private static final Set<String> OF_NO_SOURCE =
            Set.of("organisations", "licences", "sources", "default-lines", "targets");

    private static final Set<String> CODED = Set.of(
            "organisations",
            "licences",
            "sources",
            "areas",
            "actors",
            "instruments",
            "provisions",
            "frameworks",
            "benchmarks",
            "benchmark-sets",
            "indicators",
            "citations");

    /** What a field of any item refers to. */
    private static final Map<String, String> REFERENCES = Map.ofEntries(
            Map.entry("organisation", "organisations"),
            Map.entry("licence", "licences"),
            Map.entry("source", "sources"),
            Map.entry("country", "areas"),
            Map.entry("regions", "areas"),
            Map.entry("actor", "actors"),
            Map.entry("onBehalfOf", "actors"),
            Map.entry("from", "actors"),
            Map.entry("to", "actors"),
            Map.entry("instrument", "instruments"),
            Map.entry("fixedBy", "instruments"),
            Map.entry("framework", "frameworks"),
            Map.entry("provision", "provisions"),
            Map.entry("benchmark", "benchmarks"),
            Map.entry("indicator", "indicators"),
            Map.entry("on", "benchmarks"),
            Map.entry("by", "organisations"),
            Map.entry("owner", "organisations"),
            Map.entry("addressee", "actors"),
            Map.entry("violates", "instruments"));

    /** Where a field of one file refers to something else than in the others. */
    private static final Map<String, String> OTHER_REFERENCES = Map.of("instrument-relations to", "instruments");

    /** Countries that are named as an actor's home and lie outside the areas of the case. */
    private static final Set<String> FAR_COUNTRIES = Set.of("FR", "RU", "US");

    @Test
    void everyStepNamesAFileAndEveryFileHasAStep() {
        Set<String> named = new TreeSet<>(Set.of("case.json", "citations.json", "partner.properties"));
        MaliCase.steps().forEach(step -> named.add(step.path("file").asText()));
        assertThat(named).isEqualTo(MaliCase.fileNames());
    }

    @Test
    void everyItemHasWhatThePathOfItsStepTakesOutOfIt() {
        Pattern placeholder = Pattern.compile("\\{(\\w+)}");
        for (JsonNode step : MaliCase.steps()) {
            String path = step.path("post").asText(step.path("put").asText());
            List<String> fields = placeholder
                    .matcher(path)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            for (JsonNode item : MaliCase.items(nameOf(step))) {
                fields.forEach(field ->
                        assertThat(item.path(field).asText()).as(path + item).isNotEmpty());
            }
        }
    }

    @Test
    void codesAreWellFormedAndUnique() {
        for (String file : CODED) {
            List<String> codes = MaliCase.items(file).stream()
                    .map(item -> item.path("code").asText())
                    .toList();
            assertThat(codes).as(file).isNotEmpty().doesNotHaveDuplicates();
            assertThat(codes).as(file).allMatch(code -> code.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}"));
        }
    }

    @Test
    void noItemIsThereTwice() {
        for (String file : files()) {
            assertThat(MaliCase.items(file)).as(file).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @Test
    void everyReferenceLeadsToARecord() {
        Map<String, Set<String>> known = new HashMap<>();
        CODED.forEach(file -> known.put(file, MaliCase.codes(file)));
        known.get("areas").addAll(FAR_COUNTRIES);
        for (String file : files()) {
            for (JsonNode item : MaliCase.items(file)) {
                REFERENCES.forEach((field, usual) -> {
                    String to = OTHER_REFERENCES.getOrDefault(file + " " + field, usual);
                    values(item.path(field)).forEach(value -> assertThat(known.get(to))
                            .as(file + " " + field)
                            .contains(value));
                });
                values(item.path("parent"))
                        .forEach(parent -> assertThat(known.get(file)).as(file).contains(parent));
                item.path("members").forEach(member -> assertThat(known.get("benchmarks"))
                        .contains(member.path("benchmark").asText()));
                item.path("participants").forEach(participant -> values(participant.path("actor"))
                        .forEach(actor -> assertThat(known.get("actors")).contains(actor)));
                values(item.at("/computedFrom/actors"))
                        .forEach(actor -> assertThat(known.get("actors")).contains(actor));
                item.path("blockages").forEach(blockage -> values(blockage.path("actor"))
                        .forEach(actor -> assertThat(known.get("actors")).contains(actor)));
                item.path("evidence").forEach(evidence -> assertThat(known.get("citations"))
                        .contains(evidence.path("ref").asText()));
            }
        }
    }

    @Test
    void parentsAndActorsAreSentBeforeTheirChildren() {
        for (String file : List.of("areas", "provisions")) {
            Set<String> sent = new HashSet<>();
            for (JsonNode item : MaliCase.items(file)) {
                values(item.path("parent")).forEach(parent -> assertThat(sent).contains(parent));
                sent.add(item.path("code").asText());
            }
        }
    }

    @Test
    void everyDateIsADateAndNoPeriodEndsBeforeItBegins() {
        for (String file : files()) {
            for (JsonNode item : MaliCase.items(file)) {
                Stream.of("publishedOn", "date", "since", "due", "at").forEach(field -> MaliCase.span(item, field));
                inOrder(item, "validFrom", "validTo");
                inOrder(item, "founded", "ended");
                inOrder(item, "inForceFrom", "inForceTo");
                inOrder(item.path("period"), "from", "to");
                inOrder(item.path("date"), "from", "to");
            }
        }
    }

    @Test
    void whatIsClaimedWasPublicWhenAllThatItCitesWas() {
        Map<String, Optional<String>> published = new HashMap<>();
        MaliCase.items("citations")
                .forEach(it -> published.put(
                        it.path("code").asText(),
                        Optional.ofNullable(it.path("publishedOn").textValue())));
        for (String file : files()) {
            for (JsonNode item : MaliCase.items(file)) {
                String stated = item.path("publishedOn").textValue();
                if (OF_THE_TEXT.contains(file) && Objects.equals(stated, DAY_OF_THE_TEXT)) {
                    continue;
                }
                List<String> cited = cited(item);
                assertThat(published.keySet()).as(file).containsAll(cited);
                boolean allKnown = !cited.isEmpty()
                        && cited.stream().allMatch(code -> published.get(code).isPresent());
                String latest = allKnown
                        ? cited.stream()
                                .flatMap(code -> published.get(code).stream())
                                .max(Comparator.comparing(
                                                (String date) -> Span.of(date).latest())
                                        .thenComparing(String::length))
                                .orElseThrow()
                        : null;
                assertThat(stated).as(file + " " + item).isEqualTo(latest);
            }
        }
    }

    @Test
    void textIsInOneNormalForm() {
        MaliCase.fileNames()
                .forEach(file -> assertThat(Normalizer.isNormalized(MaliCase.text(file), Normalizer.Form.NFC))
                        .as(file)
                        .isTrue());
    }

    @Test
    void everyClaimNamesItsSource() {
        for (String file : files()) {
            if (!OF_NO_SOURCE.contains(file)) {
                assertThat(MaliCase.items(file)).as(file).allMatch(item -> item.hasNonNull("source"));
            }
        }
    }

    private static List<String> files() {
        List<String> files = new ArrayList<>();
        MaliCase.steps().forEach(step -> files.add(nameOf(step)));
        return files;
    }

    private static String nameOf(JsonNode step) {
        return step.path("file").asText().replace(".json", "");
    }

    private static List<String> values(JsonNode field) {
        List<String> values = new ArrayList<>();
        if (field.isArray()) {
            field.forEach(value -> values.add(value.asText()));
        } else if (field.isTextual()) {
            values.add(field.asText());
        }
        return values;
    }

    private static List<String> cited(JsonNode item) {
        return item.hasNonNull("citation")
                ? List.of(item.path("citation").asText().split(";"))
                : List.of();
    }

    private static void inOrder(JsonNode item, String from, String to) {
        Optional<Span> first = MaliCase.span(item, from);
        Optional<Span> last = MaliCase.span(item, to);
        if (first.isPresent() && last.isPresent()) {
            assertThat(last.get().latest())
                    .as(item.toString())
                    .isAfterOrEqualTo(first.get().earliest());
        }
    }
}
