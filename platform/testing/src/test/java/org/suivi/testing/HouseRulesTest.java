package org.suivi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules are held to a service that breaks each of them and to one that breaks none. */
class HouseRulesTest {

    private static final String BROKEN = "org.suivi.testing.broken";
    private static final String SOUND = "org.suivi.testing.sound";
    private static final JavaClasses BROKEN_CLASSES = HouseRules.classesOf(BROKEN);

    @ParameterizedTest
    @CsvSource({
        "domain values, broken.incident.Incident",
        "through its constructor, broken.incident.IncidentQueries.dataSource",
        "time comes, Instant.now()",
        "time comes, UUID.randomUUID()",
        "time comes, java.time.Clock",
        "time comes, LocalDate.now()",
        "resources are package-private, broken.incident.IncidentResource",
        "endpoints are public, IncidentResource.hidden()",
        "who may call, IncidentResource.open()",
        "hold no SQL, javax.sql.DataSource",
        "no Impl, broken.incident.IncidentManager",
        "no Impl, broken.area.BaseArea",
        "no Impl, broken.area.AreaUtils",
        "features, broken.service.IncidentService",
        "another, org.suivi.events.Elsewhere",
        "circle, Cycle detected",
        "NullMarked, broken.unmarked.Unmarked",
    })
    void aServiceThatBreaksARuleIsTold(String rule, String culprit) {
        assertThatThrownBy(() -> rule(BROKEN, rule).check(BROKEN_CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(culprit);
    }

    @TestFactory
    Stream<DynamicTest> aServiceThatKeepsTheRulesPasses() {
        JavaClasses soundClasses = HouseRules.classesOf(SOUND);
        return HouseRules.rules(SOUND).stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(soundClasses)));
    }

    @TestFactory
    Stream<DynamicTest> noRuleHoldsOverNothing() {
        JavaClasses nothing = HouseRules.classesOf("org.suivi.nowhere");
        return HouseRules.rules("org.suivi.nowhere").stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getDescription(),
                        () -> assertThatThrownBy(() -> rule.check(nothing)).isInstanceOf(AssertionError.class)));
    }

    @Test
    void theTestsOfAServiceAreNotHeldToItsRules() {
        assertThat(HouseRules.of(BROKEN)).allSatisfy(test -> assertThatCode(test.getExecutable()::execute)
                .hasMessageContaining("failed to check any classes"));
    }

    private static ArchRule rule(String service, String part) {
        return HouseRules.rules(service).stream()
                .filter(each -> each.getDescription().contains(part))
                .findFirst()
                .orElseThrow();
    }
}
