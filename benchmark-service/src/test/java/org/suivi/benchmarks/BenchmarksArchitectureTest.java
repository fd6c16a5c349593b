package org.suivi.benchmarks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.suivi.history.UncertainDate;
import org.suivi.rest.asof.NotInFuture;
import org.suivi.testing.HouseRules;

class BenchmarksArchitectureTest {

    @TestFactory
    Stream<DynamicTest> houseRules() {
        return HouseRules.of(HouseRules.BENCHMARKS);
    }

    @Test
    void whatWasPublishedIsHeldToHaveBeen() {
        fields().that()
                .haveName("publishedOn")
                .and()
                .haveRawType(UncertainDate.class)
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Request")
                .should()
                .beAnnotatedWith(NotInFuture.class)
                .check(new ClassFileImporter().importPackages(HouseRules.BENCHMARKS));
    }
}
