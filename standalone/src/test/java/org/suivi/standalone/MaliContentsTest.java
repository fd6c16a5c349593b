package org.suivi.standalone;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the case is made of: names, commitments, provisions, measurements, assessed periods. */
class MaliContentsTest {

    @Test
    void actorsAreNamedAndAPersonIsOneWhomTheCouncilListed() {
        Set<String> named = MaliCase.items("names").stream()
                .filter(name -> name.path("strength").asText().equals("STRONG"))
                .map(name -> name.path("actor").asText())
                .collect(toSet());
        assertThat(named).isEqualTo(MaliCase.codes("actors"));
        Set<String> listed = MaliCase.items("listings").stream()
                .map(listing -> listing.path("actor").asText())
                .collect(toSet());
        assertThat(MaliCase.items("actors"))
                .filteredOn(actor -> actor.path("kind").asText().equals("PERSON"))
                .hasSize(11)
                .allMatch(person -> listed.contains(person.path("code").asText()));
    }

    @Test
    void anAcronymOfTwoActorsIsWeak() {
        Map<String, Set<String>> owners = new HashMap<>();
        MaliCase.items("names")
                .forEach(name -> owners.computeIfAbsent(name.path("text").asText(), absent -> new HashSet<>())
                        .add(name.path("actor").asText()));
        MaliCase.items("names").stream()
                .filter(name -> owners.get(name.path("text").asText()).size() > 1)
                .forEach(name -> assertThat(name.path("strength").asText())
                        .as(name.toString())
                        .isEqualTo("WEAK"));
        assertThat(owners.get("MAA")).containsExactlyInAnyOrder("MAACMA", "MAAPLAT");
    }

    @Test
    void sixtyCommitmentsAreOfOneNatureAndInTwoLanguages() {
        List<JsonNode> benchmarks = MaliCase.items("benchmarks").stream()
                .filter(it -> it.path("framework").asText().equals("mali-2015-commitments"))
                .toList();
        assertThat(benchmarks).hasSize(60);
        assertThat(benchmarks).allMatch(it -> it.path("nature").asText().equals("COMMITMENT"));
        assertThat(benchmarks).allMatch(it -> !it.path("statementFr").asText().isBlank());
        for (String file : List.of("responsibilities", "deadlines")) {
            assertThat(MaliCase.items(file).stream()
                            .map(it -> it.path("benchmark").asText())
                            .collect(toSet()))
                    .as(file)
                    .isEqualTo(benchmarks.stream()
                            .map(it -> it.path("code").asText())
                            .collect(toSet()));
        }
    }

    @Test
    void everyArticleAndAnnexHasItsPlaceUnderATitle() {
        assertThat(MaliCase.items("provisions"))
                .filteredOn(it -> it.path("instrument").asText().equals("mali-2015"))
                .hasSize(61)
                .allMatch(it -> it.at("/classifications/0/taxonomy").asText().equals("mali-2015-titles"))
                .allMatch(it -> it.at("/classifications/0/code").asText().matches("I|II|III|IV|V|VI|VII"));
    }

    @Test
    void whatIsMeasuredIsMeasuredOnceOnADayAndWithinItsBounds() {
        List<JsonNode> measurements = MaliCase.items("measurements");
        assertThat(measurements.stream()
                        .map(it -> it.path("indicator").asText() + it.path("at").asText()))
                .doesNotHaveDuplicates();
        assertThat(measurements)
                .allMatch(it -> it.path("low").asInt() <= it.path("value").asInt());
    }

    @Test
    void thePeriodsOfOneOrganisationDoNotOverlap() {
        Map<String, List<JsonNode>> lines = new TreeMap<>();
        MaliCase.items("assessments").forEach(it -> lines.computeIfAbsent(
                        it.path("benchmark").asText() + " "
                                + it.path("organisation").asText(),
                        absent -> new ArrayList<>())
                .add(it.path("period")));
        lines.forEach((line, periods) -> {
            periods.sort(Comparator.comparing(period -> period.path("from").asText()));
            IntStream.range(1, periods.size())
                    .forEach(i -> assertThat(periods.get(i).path("from").asText())
                            .as(line)
                            .isGreaterThan(periods.get(i - 1).path("to").asText()));
        });
    }
}
