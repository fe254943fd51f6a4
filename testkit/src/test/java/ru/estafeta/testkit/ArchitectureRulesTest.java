package ru.estafeta.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that never fires protects nobody. */
class ArchitectureRulesTest {

    private static final JavaClasses CARELESS =
            new ClassFileImporter().importPackages("ru.estafeta.careless", "ru.estafeta.participants");
    private static final JavaClasses CAREFUL = new ClassFileImporter().importPackages("ru.estafeta.careful");

    @ParameterizedTest(name = "{0}")
    @MethodSource("offences")
    void noticesEachOffence(ArchRule rule, String offence) {
        assertThat(rule.evaluate(CARELESS).getFailureReport().getDetails())
                .anySatisfy(detail -> assertThat(detail).contains(offence));
    }

    static Stream<Arguments> offences() {
        return Stream.of(
                arguments(ArchitectureRules.endpoints_say_who_may_call, "CarelessResource.all()"),
                arguments(ArchitectureRules.endpoints_say_whether_they_run_in_a_transaction, "CarelessResource.all()"),
                arguments(ArchitectureRules.endpoints_run_on_virtual_threads, "CarelessResource"),
                arguments(ArchitectureRules.endpoints_speak_records, "CarelessEntity"),
                arguments(ArchitectureRules.no_field_injection, "CarelessResource.helper"),
                arguments(ArchitectureRules.features_are_free_of_cycles, "Cycle detected"),
                arguments(ArchitectureRules.names_say_what_a_class_decides, "BetaHelper"),
                arguments(ArchitectureRules.terms_are_plain_java, "CarelessTerm"),
                arguments(ArchitectureRules.packages_are_null_marked, "ru.estafeta.careless.alpha"),
                arguments(ArchitectureRules.entities_keep_their_state, "CarelessEntity.id"),
                arguments(ArchitectureRules.entities_have_no_setters, "CarelessEntity.setName"),
                arguments(ArchitectureRules.entities_do_not_print_themselves, "CarelessEntity.toString"),
                arguments(ArchitectureRules.people_are_not_logged, "TalkativePerson"),
                arguments(ArchitectureRules.nobody_prints_to_the_console, "System.out"),
                arguments(ArchitectureRules.time_and_identity_come_from_outside, "LocalDate.now()"),
                arguments(ArchitectureRules.time_and_identity_come_from_outside, "Instant.now()"),
                arguments(ArchitectureRules.time_and_identity_come_from_outside, "UUID.randomUUID()"),
                arguments(ArchitectureRules.services_know_only_contracts_and_platform, "ru.estafeta.careful.visit"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void letsThroughWhatIsRight(String name, ArchRule rule) {
        assertThat(rule.evaluate(CAREFUL).getFailureReport().getDetails()).isEmpty();
    }

    static Stream<Arguments> rules() {
        return Arrays.stream(ArchitectureRules.class.getFields())
                .filter(field -> field.isAnnotationPresent(ArchTest.class))
                .map(field -> arguments(field.getName(), rule(field)));
    }

    private static ArchRule rule(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
