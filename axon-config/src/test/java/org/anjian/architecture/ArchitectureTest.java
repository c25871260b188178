package org.anjian.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.anjian.api.message.Command;
import org.anjian.api.message.Event;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The arrows between the modules, and the habits of the house. */
class ArchitectureTest {

    private static final JavaClasses ANJIAN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.anjian");

    @Test
    void the_contract_depends_on_nothing_of_ours_and_on_no_framework_but_annotations() {
        noClasses()
                .that()
                .resideInAPackage("org.anjian.api..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.anjian.command..",
                        "org.anjian.query..",
                        "org.anjian.config..",
                        "org.springframework..",
                        "co.elastic..",
                        "tools.jackson..",
                        "jakarta.persistence..")
                .check(ANJIAN);
    }

    @Test
    void the_write_side_does_not_know_the_read_side() {
        noClasses()
                .that()
                .resideInAPackage("org.anjian.command..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.anjian.query..", "org.anjian.config..", "co.elastic..", "org.elasticsearch..")
                .check(ANJIAN);
    }

    @Test
    void the_read_side_does_not_know_the_write_side() {
        noClasses()
                .that()
                .resideInAPackage("org.anjian.query..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.anjian.command..",
                        "org.anjian.config..",
                        "org.axonframework.commandhandling..",
                        "org.axonframework.modelling..",
                        "org.axonframework.eventsourcing..")
                .check(ANJIAN);
    }

    @Test
    void time_is_a_clock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(ANJIAN);
    }

    @Test
    void nothing_is_injected_into_fields() {
        noFields().should().beAnnotatedWith(Autowired.class).check(ANJIAN);
    }

    @Test
    void no_room_goes_without_a_name_of_its_own() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..", "..manager..")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .check(ANJIAN.that(DescribedPredicate.not(namedAfterTheProfession())));
    }

    /** 安全生产管理人员 is a person of the law, not a class that manages something. */
    private static DescribedPredicate<JavaClass> namedAfterTheProfession() {
        return DescribedPredicate.describe(
                "named after safety managers",
                type -> type.getSimpleName().equals("Manager")
                        || type.getSimpleName().endsWith("SafetyManager"));
    }

    @Test
    void commands_and_events_are_records_and_events_carry_a_revision() {
        DescribedPredicate<JavaClass> concrete =
                DescribedPredicate.describe("are no interfaces", type -> !type.isInterface());
        classes()
                .that()
                .areAssignableTo(Command.class)
                .and(concrete)
                .should()
                .beRecords()
                .check(ANJIAN);
        classes()
                .that()
                .areAssignableTo(Event.class)
                .and(concrete)
                .should()
                .beRecords()
                .andShould(beAnnotatedWith(Revision.class))
                .check(ANJIAN);
    }

    @Test
    void aggregates_neither_log_nor_do_input_and_output() {
        noClasses()
                .that()
                .areAnnotatedWith("org.axonframework.spring.stereotype.Aggregate")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "java.sql..", "org.springframework.jdbc..", "java.nio.file..")
                .check(ANJIAN);
    }

    @Test
    void a_table_that_events_fill_is_a_lookup_so_that_nothing_is_kept_from_it() {
        DescribedPredicate<JavaClass> takesEvents = DescribedPredicate.describe(
                "take events",
                type -> type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(EventHandler.class)));
        DescribedPredicate<JavaClass> keepsTables = DescribedPredicate.describe(
                "keep tables",
                type -> type.getFields().stream()
                        .anyMatch(field -> field.getRawType().isAssignableTo(JdbcClient.class)));
        classes()
                .that(takesEvents)
                .and(keepsTables)
                .should()
                .beAssignableTo(Lookup.class)
                .check(ANJIAN);
    }

    @Test
    void no_field_of_the_schema_is_fetched_one_record_at_a_time() {
        methods()
                .should(not(beAnnotatedWith(SchemaMapping.class)))
                .because("children are loaded in batches (@BatchMapping)")
                .check(ANJIAN);
    }

    @Test
    void xstream_is_never_used() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.thoughtworks.xstream..")
                .check(ANJIAN);
    }

    @Test
    void fields_are_not_public_unless_constant() {
        fields().that().arePublic().should().beFinal().check(ANJIAN);
    }
}
