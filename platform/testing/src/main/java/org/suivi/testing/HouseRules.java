package org.suivi.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules of the house that bytecode can tell, for one service. A rule that finds nothing to look at fails, since it would
 * hold nothing. A service has one test:
 *
 * <pre>{@code
 * class EventsArchitectureTest {
 *     @TestFactory
 *     Stream<DynamicTest> houseRules() {
 *         return HouseRules.of(HouseRules.EVENTS);
 *     }
 * }
 * }</pre>
 */
public final class HouseRules {

    public static final String ACTORS = "org.suivi.actors";
    public static final String EVENTS = "org.suivi.events";
    public static final String BENCHMARKS = "org.suivi.benchmarks";
    public static final String GATEWAY = "org.suivi.gateway";

    private static final List<String> SERVICES = List.of(ACTORS, EVENTS, BENCHMARKS, GATEWAY, "org.suivi.standalone");

    private HouseRules() {}

    /** One test for each rule, over the service's classes without its tests. */
    public static Stream<DynamicTest> of(String service) {
        JavaClasses classes = classesOf(service, ImportOption.Predefined.DO_NOT_INCLUDE_TESTS);
        return rules(service).stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }

    /** One test for each rule of a service that takes claims, whose documents were public on some day. */
    public static Stream<DynamicTest> ofClaims(String service) {
        ArchRule rule = fields().that()
                .haveName("publishedOn")
                .and()
                .haveRawType("org.suivi.history.UncertainDate")
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Request")
                .should()
                .beAnnotatedWith("org.suivi.rest.asof.NotInFuture")
                .as("what was published is held to have been")
                .allowEmptyShould(false);
        JavaClasses classes = classesOf(service, ImportOption.Predefined.DO_NOT_INCLUDE_TESTS);
        return Stream.of(DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }

    // where a package does not exist, the importer may come back with classes of others
    static JavaClasses classesOf(String service, ImportOption... options) {
        return new ClassFileImporter()
                .withImportOptions(List.of(options))
                .importPackages(service)
                .that(resideInAPackage(service + ".."));
    }

    static List<ArchRule> rules(String service) {
        return Stream.of(
                        domainKnowsNoFramework(service),
                        nothingIsInjectedIntoAField(),
                        timeAndIdsHaveOneMaker(),
                        resourcesArePackagePrivate(),
                        endpointsArePublic(),
                        endpointsSayWhoMayCall(),
                        resourcesHoldNoSql(),
                        namesSayWhatAThingIs(),
                        foldersAreFeatures(),
                        servicesStandAlone(service),
                        slices().matching(service + ".(*)..")
                                .should()
                                .beFreeOfCycles()
                                .as("features do not depend on each other in a circle"),
                        packagesAreNullMarked())
                .map(rule -> rule.allowEmptyShould(false))
                .toList();
    }

    private static ArchRule domainKnowsNoFramework(String service) {
        return classes()
                .that(HouseTerms.DOMAIN_VALUES)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.jspecify..", "org.suivi.history..", service + "..")
                                .and(HouseTerms.NEITHER_SQL_NOR_HTTP))
                .as("domain values know no framework, no SQL and no HTTP");
    }

    private static ArchRule nothingIsInjectedIntoAField() {
        return fields().should(HouseTerms.notBeInjected())
                .as("what a class needs comes through its constructor, never into a field");
    }

    private static ArchRule timeAndIdsHaveOneMaker() {
        return noClasses()
                .that(HouseTerms.NEITHER_CLOCK_NOR_IDS)
                .should()
                .accessTargetWhere(HouseTerms.READS_THE_WALL_CLOCK_OR_MAKES_AN_ID)
                .orShould()
                .dependOnClassesThat(HouseTerms.WALL_CLOCKS)
                .as("time comes from the clock and ids from their maker");
    }

    private static ArchRule resourcesArePackagePrivate() {
        return classes().that(HouseTerms.RESOURCES).should().bePackagePrivate().as("resources are package-private");
    }

    private static ArchRule endpointsArePublic() {
        return methods()
                .that(HouseTerms.ENDPOINTS)
                .should()
                .bePublic()
                .as("endpoints are public, since others are silently not served");
    }

    private static ArchRule endpointsSayWhoMayCall() {
        return methods()
                .that(HouseTerms.ENDPOINTS)
                .should(HouseTerms.sayWhoMayCall())
                .as("every endpoint says itself who may call it");
    }

    private static ArchRule resourcesHoldNoSql() {
        return noClasses()
                .that(HouseTerms.RESOURCES)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "org.jdbi..",
                        "io.agroal..",
                        "jakarta.persistence..",
                        "jakarta.transaction.."))
                .as("resources hold no SQL and no transaction");
    }

    private static ArchRule namesSayWhatAThingIs() {
        return classes()
                .should(HouseTerms.haveATellingName())
                .as("no Impl, Manager, Helper, Util, Common, Base or DTO");
    }

    private static ArchRule foldersAreFeatures() {
        return noClasses()
                .should()
                .resideInAnyPackage(
                        "..dto..",
                        "..service..",
                        "..services..",
                        "..model..",
                        "..util..",
                        "..utils..",
                        "..common..",
                        "..impl..")
                .as("packages are features, not layers");
    }

    private static ArchRule servicesStandAlone(String service) {
        String[] others = SERVICES.stream()
                .filter(each -> !each.equals(service))
                .map(each -> each + "..")
                .toArray(String[]::new);
        return noClasses()
                .that(resideInAPackage(service + ".."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(others))
                .as("no service depends on another");
    }

    private static ArchRule packagesAreNullMarked() {
        return classes()
                .that(HouseTerms.WRITTEN_BY_HAND)
                .should(HouseTerms.resideInANullMarkedPackage())
                .as("every package has a package-info that is @NullMarked");
    }
}
