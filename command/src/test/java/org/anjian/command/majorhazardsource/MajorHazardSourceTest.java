package org.anjian.command.majorhazardsource;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.anjian.api.majorhazardsource.FilingRecipient;
import org.anjian.api.majorhazardsource.HazardSourceLevel;
import org.anjian.api.majorhazardsource.HazardSourceRecipient;
import org.anjian.api.majorhazardsource.HazardSourceWatch;
import org.anjian.api.majorhazardsource.MajorHazardSourceId;
import org.anjian.api.majorhazardsource.MajorHazardSourceRefusal;
import org.anjian.api.majorhazardsource.MajorHazardSourceSubject;
import org.anjian.api.majorhazardsource.command.DeregisterMajorHazardSource;
import org.anjian.api.majorhazardsource.command.FileMajorHazardSource;
import org.anjian.api.majorhazardsource.command.IdentifyMajorHazardSource;
import org.anjian.api.majorhazardsource.command.RecordHazardSourceAssessment;
import org.anjian.api.majorhazardsource.command.RecordHazardSourceWatch;
import org.anjian.api.majorhazardsource.command.RegisterMajorHazardSource;
import org.anjian.api.majorhazardsource.command.TellEmergencyMeasures;
import org.anjian.api.majorhazardsource.event.EmergencyMeasuresTold;
import org.anjian.api.majorhazardsource.event.HazardSourceAssessed;
import org.anjian.api.majorhazardsource.event.HazardSourceWatched;
import org.anjian.api.majorhazardsource.event.MajorHazardSourceDeregistered;
import org.anjian.api.majorhazardsource.event.MajorHazardSourceFiled;
import org.anjian.api.majorhazardsource.event.MajorHazardSourceIdentified;
import org.anjian.api.majorhazardsource.event.MajorHazardSourceRegistered;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Contexts;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.anjian.command.KnownEnterprises;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Major hazard sources: identified, registered, assessed, filed with both recipients, deregistered. */
class MajorHazardSourceTest {

    private static final MajorHazardSourceId ID = new MajorHazardSourceId("majorhazardsource-1");
    private static final PersonId M1 = new PersonId("person-1");
    private static final List<PersonId> TEAM = List.of(M1);
    private static final MajorHazardSourceSubject TANK =
            new MajorHazardSourceSubject(ID, "T1", FACTORY, "Qujing Factory", COUNTY);
    private static final MajorHazardSourceIdentified IDENTIFIED =
            new MajorHazardSourceIdentified(TANK, at("2024-04-01"), "tank farm", "120 t of LPG", TEAM);
    private static final MajorHazardSourceRegistered REGISTERED =
            new MajorHazardSourceRegistered(TANK, at("2024-05-02"), HazardSourceLevel.THREE, "water curtain", 36, TEAM);
    private static final MajorHazardSourceDeregistered GONE =
            new MajorHazardSourceDeregistered(TANK, at("2024-06-01"), "tank removed");
    private static final FilingRecipient REGULATOR =
            new FilingRecipient(HazardSourceRecipient.WORK_SAFETY_REGULATOR, "county emergency bureau");
    private static final FilingRecipient INDUSTRY =
            new FilingRecipient(HazardSourceRecipient.INDUSTRY_AUTHORITY, "county industry bureau");

    private AggregateTestFixture<MajorHazardSource> fixture;

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(MajorHazardSource.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(
                        new MajorHazardSourceIdentification(fixture.getRepository(), KnownEnterprises.admission()));
    }

    private static RegisterMajorHazardSource register(Integer cycleMonths) {
        return new RegisterMajorHazardSource(
                ID, HazardSourceLevel.THREE, "water curtain", cycleMonths, TEAM, at("2024-05-02"), null);
    }

    private static FileMajorHazardSource file(String safety, String emergency, FilingRecipient... recipients) {
        return new FileMajorHazardSource(ID, safety, emergency, List.of(recipients), TEAM, at("2024-05-10"), null);
    }

    @Test
    void a_source_is_identified_at_an_enterprise_that_is_open() {
        IdentifyMajorHazardSource identify = new IdentifyMajorHazardSource(
                ID, FACTORY, "T1", "tank farm", "120 t of LPG", TEAM, at("2024-04-01"), null);
        fixture.givenNoPriorActivity()
                .when(identify, MANAGER.toMetadata())
                .expectEvents(IDENTIFIED)
                .expectResultMessagePayload(new Decision(ID.raw(), 1));
        prepare();
        expectRefused(
                fixture.givenNoPriorActivity().when(identify, NEIGHBOURS_MANAGER.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
    }

    @Test
    void a_source_is_registered_once_with_a_cycle_of_three_years_unless_it_says_otherwise() {
        fixture.given(IDENTIFIED).when(register(null), MANAGER.toMetadata()).expectEvents(REGISTERED);
        fixture.given(IDENTIFIED)
                .when(register(12), MANAGER.toMetadata())
                .expectEvents(new MajorHazardSourceRegistered(
                        TANK, at("2024-05-02"), HazardSourceLevel.THREE, "water curtain", 12, TEAM));
        expectRefused(
                fixture.given(IDENTIFIED, REGISTERED).when(register(null), MANAGER.toMetadata()),
                MajorHazardSourceRefusal.SOURCE_ALREADY_REGISTERED);
    }

    @ParameterizedTest
    @CsvSource({"0", "37"})
    void a_cycle_is_one_to_thirty_six_months(int months) {
        assertThatThrownBy(() -> register(months)).hasMessageContaining("CYCLE_OUT_OF_RANGE");
    }

    @Test
    @Rule("QJ22A-12.3")
    void an_assessment_is_an_act_of_duty_three_of_those_who_took_part() {
        HazardSourceAssessed assessed =
                new HazardSourceAssessed(TANK, at("2024-05-06"), "institute", HazardSourceLevel.TWO, "level two", TEAM);
        fixture.given(IDENTIFIED)
                .when(
                        new RecordHazardSourceAssessment(
                                ID, "institute", HazardSourceLevel.TWO, "level two", TEAM, at("2024-05-06"), null),
                        MANAGER.toMetadata())
                .expectEvents(assessed);
        assertThat(assessed.duty()).isEqualTo(3);
        assertThat(assessed.performers()).containsExactly(M1);
    }

    @Test
    void a_source_is_watched_and_people_are_told_what_to_do() {
        fixture.given(IDENTIFIED, REGISTERED)
                .when(
                        new RecordHazardSourceWatch(
                                ID, HazardSourceWatch.TEST, "no leak", TEAM, at("2024-05-07"), null),
                        MANAGER.toMetadata())
                .expectEvents(new HazardSourceWatched(TANK, at("2024-05-07"), HazardSourceWatch.TEST, "no leak", TEAM));
        fixture.given(IDENTIFIED, REGISTERED)
                .when(
                        new TellEmergencyMeasures(ID, "operators", "close valve 3", TEAM, at("2024-05-08"), null),
                        MANAGER.toMetadata())
                .expectEvents(new EmergencyMeasuresTold(TANK, at("2024-05-08"), "operators", "close valve 3", TEAM));
    }

    @Test
    @Rule("QJ16-03f")
    @Rule("NL-AQ40")
    void a_source_is_filed_with_both_measures_and_both_recipients() {
        expectRefused(
                fixture.given(IDENTIFIED, REGISTERED)
                        .when(file("dyke", null, REGULATOR, INDUSTRY), MANAGER.toMetadata()),
                MajorHazardSourceRefusal.EMERGENCY_MEASURES_MISSING);
        expectRefused(
                fixture.given(IDENTIFIED, REGISTERED)
                        .when(file(" ", "evacuate", REGULATOR, INDUSTRY), MANAGER.toMetadata()),
                MajorHazardSourceRefusal.SAFETY_MEASURES_MISSING);
        expectRefused(
                fixture.given(IDENTIFIED, REGISTERED)
                        .when(file("dyke", "evacuate", REGULATOR, REGULATOR), MANAGER.toMetadata()),
                MajorHazardSourceRefusal.RECIPIENT_MISSING);
        expectRefused(
                fixture.given(IDENTIFIED, REGISTERED).when(file("dyke", "evacuate", INDUSTRY), MANAGER.toMetadata()),
                MajorHazardSourceRefusal.RECIPIENT_MISSING);
        fixture.given(IDENTIFIED, REGISTERED)
                .when(file("dyke", "evacuate", REGULATOR, INDUSTRY), MANAGER.toMetadata())
                .expectEvents(new MajorHazardSourceFiled(
                        TANK, at("2024-05-10"), "dyke", "evacuate", List.of(REGULATOR, INDUSTRY), TEAM));
    }

    @Test
    void what_is_not_registered_is_not_filed() {
        expectRefused(
                fixture.given(IDENTIFIED).when(file("dyke", "evacuate", REGULATOR, INDUSTRY), MANAGER.toMetadata()),
                MajorHazardSourceRefusal.SOURCE_NOT_REGISTERED);
    }

    @Test
    void the_principal_deregisters_a_source_and_nothing_follows() {
        DeregisterMajorHazardSource deregister =
                new DeregisterMajorHazardSource(ID, "tank removed", at("2024-06-01"), null);
        fixture.given(IDENTIFIED, REGISTERED)
                .when(deregister, PRINCIPAL.toMetadata())
                .expectEvents(GONE);
        expectRefused(
                fixture.given(IDENTIFIED, REGISTERED).when(deregister, MANAGER.toMetadata()),
                InputRefusal.NOT_PERMITTED);
        List<Object> later = List.of(
                deregister,
                register(null),
                file("dyke", "evacuate", REGULATOR, INDUSTRY),
                new TellEmergencyMeasures(ID, "operators", "close", TEAM, at("2024-06-08"), null),
                new RecordHazardSourceWatch(ID, HazardSourceWatch.TEST, "ok", TEAM, at("2024-06-07"), null),
                new RecordHazardSourceAssessment(
                        ID, "institute", HazardSourceLevel.TWO, "two", TEAM, at("2024-06-06"), null));
        later.forEach(command -> expectRefused(
                fixture.given(IDENTIFIED, GONE).when(command, PRINCIPAL.toMetadata()),
                MajorHazardSourceRefusal.SOURCE_DEREGISTERED));
    }

    @Test
    void an_officer_does_not_write_the_enterprise_s_file() {
        expectRefused(fixture.given(IDENTIFIED).when(register(null), OFFICER.toMetadata()), InputRefusal.NOT_PERMITTED);
    }
}
