package ru.estafeta.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of house-style.md that a tool can hold. A module takes all of them:
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "ru.estafeta.roadmap", importOptions = ImportOption.DoNotIncludeTests.class)
 * class ArchitectureTest {
 *     @ArchTest
 *     static final ArchTests rules = ArchTests.in(ArchitectureRules.class);
 * }
 * }</pre>
 */
public final class ArchitectureRules {

    private static final String ROOT = "ru.estafeta.";
    /** It owns no data but sessions, and meets Vert.x and the reactive interfaces of Quarkus. */
    private static final String GATEWAY = ROOT + "gateway..";

    private static final List<String> HTTP_METHODS = List.of(
            "jakarta.ws.rs.GET",
            "jakarta.ws.rs.POST",
            "jakarta.ws.rs.PUT",
            "jakarta.ws.rs.PATCH",
            "jakarta.ws.rs.DELETE");
    private static final List<String> ACCESS = List.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.DenyAll",
            "io.quarkus.security.Authenticated");
    private static final List<String> ENTITY = List.of(
            "jakarta.persistence.Entity", "jakarta.persistence.Embeddable", "jakarta.persistence.MappedSuperclass");
    private static final List<String> INJECTION =
            List.of("jakarta.inject.Inject", "org.eclipse.microprofile.config.inject.ConfigProperty");
    private static final Set<Class<?>> TIMES = Set.of(
            LocalDate.class,
            LocalDateTime.class,
            LocalTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class,
            Instant.class,
            Year.class,
            YearMonth.class);

    @ArchTest
    public static final ArchRule endpoints_say_who_may_call = methods()
            .that(anyOf(HTTP_METHODS))
            .should()
            .beAnnotatedWith(oneOf(ACCESS))
            .allowEmptyShould(true)
            .because("authorization stands on methods, never on path patterns: those can be walked around");

    @ArchTest
    public static final ArchRule endpoints_say_whether_they_run_in_a_transaction = methods()
            .that(anyOf(HTTP_METHODS))
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage(GATEWAY)
            .should()
            .beAnnotatedWith("jakarta.transaction.Transactional")
            .allowEmptyShould(true)
            .because("row-level security shows nothing outside a transaction, so a read needs one too;"
                    + " @Transactional(NOT_SUPPORTED) says that an endpoint does without");

    @ArchTest
    public static final ArchRule endpoints_run_on_virtual_threads = classes()
            .that(containMethods(anyOf(HTTP_METHODS)))
            .and()
            .resideOutsideOfPackage(GATEWAY)
            .should()
            .beAnnotatedWith("io.smallrye.common.annotation.RunOnVirtualThread")
            .allowEmptyShould(true)
            .because("code blocks; on the event loop one slow query would stop everyone");

    @ArchTest
    public static final ArchRule endpoints_speak_records = noMethods()
            .that(anyOf(HTTP_METHODS))
            .should(takeOrReturnEntities())
            .allowEmptyShould(true)
            .because(
                    "whatever crosses a boundary is a record: an entity as a body gives away every column it will get");

    @ArchTest
    public static final ArchRule no_field_injection = noFields()
            .should()
            .beAnnotatedWith(oneOf(INJECTION))
            .allowEmptyShould(true)
            .because("what a class needs stands in its constructor");

    @ArchTest
    public static final ArchRule features_are_free_of_cycles = slices().matching(ROOT + "(*).(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true)
            .because("features that need each other are one feature");

    @ArchTest
    public static final ArchRule names_say_what_a_class_decides = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveNameMatching(".*\\.Abstract\\w*Service")
            .allowEmptyShould(true)
            .because("such a name says nothing about the domain");

    @ArchTest
    public static final ArchRule terms_are_plain_java = noClasses()
            .that()
            .resideInAPackage(ROOT + "*.term..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.quarkus..",
                    "io.smallrye..",
                    "org.hibernate..",
                    "org.jboss..",
                    "org.eclipse.microprofile..",
                    "jakarta.enterprise..",
                    "jakarta.inject..",
                    "jakarta.persistence..",
                    "jakarta.transaction..")
            .allowEmptyShould(true)
            .because("reading a term is a pure function: fast to test and usable anywhere");

    @ArchTest
    public static final ArchRule packages_are_null_marked = classes()
            .should(resideInNullMarkedPackage())
            .allowEmptyShould(true)
            .because("NullAway checks only what is marked, and package-info says what the package decides");

    @ArchTest
    public static final ArchRule entities_keep_their_state = fields().that()
            .areDeclaredInClassesThat(anyOf(ENTITY))
            .and()
            .areNotStatic()
            .should()
            .notBePublic()
            .allowEmptyShould(true)
            .because("an aggregate changes by its verbs, which hold its invariants");

    @ArchTest
    public static final ArchRule entities_have_no_setters = noMethods()
            .that()
            .areDeclaredInClassesThat(anyOf(ENTITY))
            .should()
            .haveNameMatching("set[A-Z].*")
            .allowEmptyShould(true)
            .because("an aggregate changes by its verbs, which hold its invariants");

    @ArchTest
    public static final ArchRule entities_do_not_print_themselves = noMethods()
            .that()
            .areDeclaredInClassesThat(
                    describe("are entities", type -> anyOf(ENTITY).test(type) && !type.isRecord()))
            .should()
            .haveName("toString")
            .allowEmptyShould(true)
            .because("a person who can print himself ends up in a log");

    @ArchTest
    public static final ArchRule people_are_not_logged = noClasses()
            .that()
            .resideInAnyPackage(
                    ROOT + "participants.person..",
                    ROOT + "participants.people..",
                    ROOT + "participants.consent..",
                    ROOT + "participants.survey..",
                    ROOT + "participants.account..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jboss.logging..", "org.slf4j..", "java.util.logging..")
            .allowEmptyShould(true)
            .because("nothing personal in logs; what must be known of such an act goes to the audit log");

    @ArchTest
    public static final ArchRule nobody_prints_to_the_console = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "stand..", ROOT + "testkit..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .allowEmptyShould(true)
            .because("a log has levels and categories that operations can set");

    @ArchTest
    public static final ArchRule time_and_identity_come_from_outside = noClasses()
            .that()
            .resideOutsideOfPackages(
                    ROOT + "platform.time..", ROOT + "gateway.time..", ROOT + "stand..", ROOT + "testkit..")
            .should(takeTimeOrIdentityFromTheAir())
            .allowEmptyShould(true)
            .because("tests are exact only with a Clock and an IdGenerator that they hold in their hand");

    @ArchTest
    public static final ArchRule blocking_code = noClasses()
            .that()
            .resideOutsideOfPackages(GATEWAY)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.smallrye.mutiny..")
            .allowEmptyShould(true)
            .because("virtual threads make blocking code cheap; only the gateway meets reactive interfaces");

    @ArchTest
    public static final ArchRule services_know_only_contracts_and_platform = classes()
            .should(dependOnNoOtherModuleThanContractsAndPlatform())
            .allowEmptyShould(true)
            .because("services learn of each other by events alone, and none needs another one to be up");

    private ArchitectureRules() {}

    private static DescribedPredicate<CanBeAnnotated> anyOf(List<String> annotations) {
        return describe(
                "annotated with any of " + annotations,
                element -> annotations.stream().anyMatch(element::isAnnotatedWith));
    }

    private static DescribedPredicate<JavaAnnotation<?>> oneOf(List<String> annotations) {
        return describe(
                "one of " + annotations,
                annotation -> annotations.contains(annotation.getRawType().getName()));
    }

    private static DescribedPredicate<JavaClass> containMethods(DescribedPredicate<CanBeAnnotated> wanted) {
        return describe(
                "contain methods " + wanted.getDescription(),
                type -> type.getMethods().stream().anyMatch(wanted));
    }

    private static ArchCondition<JavaMethod> takeOrReturnEntities() {
        var entity = anyOf(ENTITY);
        return condition(
                "take or return entities",
                (method, events) -> method.getAllInvolvedRawTypes().stream()
                        .filter(type -> !type.equals(method.getOwner()))
                        .filter(type -> entity.test(type) && !type.isRecord())
                        .forEach(type -> events.add(SimpleConditionEvent.satisfied(
                                method, method.getFullName() + " takes or returns " + type.getSimpleName()))));
    }

    private static ArchCondition<JavaClass> resideInNullMarkedPackage() {
        return condition("reside in a package with @NullMarked package-info", (type, events) -> {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                events.add(SimpleConditionEvent.violated(
                        type, type.getPackageName() + " has no @NullMarked package-info (" + type.getName() + ")"));
            }
        });
    }

    private static ArchCondition<JavaClass> takeTimeOrIdentityFromTheAir() {
        return condition(
                "take the time or an id from the air",
                (type, events) -> type.getAccessesFromSelf().stream()
                        .filter(ArchitectureRules::isFromTheAir)
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(type, access.getDescription()))));
    }

    private static boolean isFromTheAir(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getTarget().getName();
        if (TIMES.stream().anyMatch(owner::isEquivalentTo) && name.equals("now")) {
            return !access.getTarget().getFullName().contains(Clock.class.getName());
        }
        return owner.isEquivalentTo(UUID.class) && name.equals("randomUUID")
                || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                || owner.isEquivalentTo(Clock.class) && name.startsWith("system")
                || owner.isEquivalentTo(Math.class) && name.equals("random")
                || owner.isEquivalentTo(ThreadLocalRandom.class) && name.equals("current")
                || isMadeWithoutArguments(access, owner);
    }

    /** {@code new Date()} is now and {@code new Random()} is chance; with an argument both are what they are told. */
    private static boolean isMadeWithoutArguments(JavaAccess<?> access, JavaClass owner) {
        return (owner.isEquivalentTo(Date.class) || owner.isEquivalentTo(Random.class))
                && access.getTarget().getFullName().endsWith("<init>()");
    }

    private static ArchCondition<JavaClass> dependOnNoOtherModuleThanContractsAndPlatform() {
        return condition("depend on no other module than contracts and platform", (type, events) -> {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                var from = module(type);
                var to = module(dependency.getTargetClass());
                boolean allowed = to.isEmpty()
                        || to.equals(from)
                        || to.equals("contracts")
                        || to.equals("platform") && !from.equals("contracts");
                if (!allowed) {
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                }
            }
        });
    }

    private static String module(JavaClass type) {
        var name = type.getBaseComponentType().getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.", 2)[0] : "";
    }

    private static <T> ArchCondition<T> condition(String description, Check<T> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.check(item, events);
            }
        };
    }

    @FunctionalInterface
    private interface Check<T> {
        void check(T item, ConditionEvents events);
    }
}
