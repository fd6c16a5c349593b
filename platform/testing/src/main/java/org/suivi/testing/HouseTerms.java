package org.suivi.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words in which {@link HouseRules} are written: what a resource is, an endpoint, a domain value. */
final class HouseTerms {

    private static final Pattern NO_NAME =
            Pattern.compile("(Common|Base)([A-Z].*)?|.*(Impl|Manager|Helper|Helpers|Util|Utils|DTO|Dto)");

    // a record or enum so named is how something comes in, goes out or is set, not what the domain speaks of
    private static final Pattern RIM =
            Pattern.compile(".*(Request|View|Page|Params|Config|Problem|Row|Command|Document)");

    private static final List<String> VERBS = Stream.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS")
            .map("jakarta.ws.rs."::concat)
            .toList();
    private static final List<String> WHO_MAY_CALL = List.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.DenyAll");
    private static final List<String> INJECTION = List.of(
            "jakarta.inject.Inject",
            "jakarta.persistence.PersistenceContext",
            "org.eclipse.microprofile.config.inject.ConfigProperty",
            "org.eclipse.microprofile.reactive.messaging.Channel",
            "org.eclipse.microprofile.rest.client.inject.RestClient");

    static final DescribedPredicate<JavaClass> RESOURCES = describe(
            "resources",
            each -> each.isAnnotatedWith("jakarta.ws.rs.Path")
                    || each.getSimpleName().endsWith("Resource"));

    static final DescribedPredicate<JavaMethod> ENDPOINTS = describe("endpoints", each -> isAnyOf(each, VERBS));

    static final DescribedPredicate<JavaClass> DOMAIN_VALUES = describe(
            "domain values",
            each -> (each.isRecord() || each.isEnum())
                    && each.isTopLevelClass()
                    && !RIM.matcher(each.getSimpleName()).matches());

    static final DescribedPredicate<JavaClass> NEITHER_SQL_NOR_HTTP = describe(
            "neither SQL nor HTTP",
            each -> !each.getPackageName().startsWith("java.sql")
                    && !each.getPackageName().startsWith("java.net.http")
                    && !RESOURCES.test(each));

    static final DescribedPredicate<JavaClass> NEITHER_CLOCK_NOR_IDS = describe(
            "neither the clock nor the ids' maker",
            each -> !each.getSimpleName().endsWith("Clock")
                    && !each.getSimpleName().endsWith("Ids"));

    static final DescribedPredicate<JavaClass> WALL_CLOCKS =
            describe("wall clocks", each -> each.getName().equals("java.time.Clock"));

    static final DescribedPredicate<JavaAccess<?>> READS_THE_WALL_CLOCK_OR_MAKES_AN_ID =
            describe("that reads the wall clock or makes an id", access -> {
                String owner = access.getTargetOwner().getName();
                String name = access.getTarget().getName();
                return (owner.startsWith("java.time.") && name.equals("now"))
                        || (owner.equals("java.util.UUID") && name.equals("randomUUID"))
                        || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"));
            });

    static final DescribedPredicate<JavaClass> WRITTEN_BY_HAND =
            describe("written by hand", each -> !each.getName().endsWith("package-info"));

    private HouseTerms() {}

    static ArchCondition<JavaField> notBeInjected() {
        return holds("not be injected", field -> !isAnyOf(field, INJECTION));
    }

    static ArchCondition<JavaMethod> sayWhoMayCall() {
        return holds("say who may call", method -> isAnyOf(method, WHO_MAY_CALL));
    }

    static ArchCondition<JavaClass> haveATellingName() {
        return holds("have a telling name", each -> !NO_NAME.matcher(each.getSimpleName())
                .matches());
    }

    static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return holds("reside in a @NullMarked package", each -> each.getPackage()
                .isAnnotatedWith("org.jspecify.annotations.NullMarked"));
    }

    private static boolean isAnyOf(CanBeAnnotated each, List<String> annotations) {
        return annotations.stream().anyMatch(each::isAnnotatedWith);
    }

    private static <T extends HasDescription> ArchCondition<T> holds(String description, Predicate<T> condition) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T each, ConditionEvents events) {
                String message = each.getDescription() + " does not " + description;
                events.add(new SimpleConditionEvent(each, condition.test(each), message));
            }
        };
    }
}
