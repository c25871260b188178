package org.anjian.command.enterprisecheck;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.anjian.api.enterprisecheck.CheckFrequency;
import org.anjian.api.enterprisecheck.CheckPlanId;
import org.anjian.api.enterprisecheck.CheckPlanRefusal;
import org.anjian.api.enterprisecheck.CheckPlanSubject;
import org.anjian.api.enterprisecheck.command.AdoptCheckPlan;
import org.anjian.api.enterprisecheck.command.CorrectCheckRecord;
import org.anjian.api.enterprisecheck.command.ExplainMissedCheck;
import org.anjian.api.enterprisecheck.command.RecordEnterpriseCheck;
import org.anjian.api.enterprisecheck.event.CheckPlanAdopted;
import org.anjian.api.enterprisecheck.event.CheckRecordCorrected;
import org.anjian.api.enterprisecheck.event.EnterpriseCheckMissed;
import org.anjian.api.enterprisecheck.event.EnterpriseCheckRecorded;
import org.anjian.api.enterprisecheck.event.MissedCheckExplained;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rule.Rule;
import org.anjian.command.KnownEnterprises;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The enterprise's own checks: planned, made, missed and corrected. */
class CheckPlanTest {

    private static final CheckPlanId ID = new CheckPlanId("checkplan-1");
    private static final CheckPlanSubject W1 = new CheckPlanSubject(ID, "W1", FACTORY, "Qujing Factory", COUNTY);

    private final AggregateTestFixture<CheckPlan> fixture = new AggregateTestFixture<>(CheckPlan.class);

    private static AdoptCheckPlan adopt(CheckFrequency frequency, String day) {
        return new AdoptCheckPlan(ID, FACTORY, "W1", "guards", frequency, at(day), null);
    }

    private static RecordEnterpriseCheck check(String day) {
        return new RecordEnterpriseCheck(ID, "in order", List.of(), at(day), null);
    }

    private static CorrectCheckRecord correct(String checkId, String result) {
        return new CorrectCheckRecord(ID, checkId, result, "typing error", at("2022-05-13"), null);
    }

    private static Object byManager(Object command) {
        return GenericCommandMessage.asCommandMessage(command).withMetaData(MANAGER.toMetadata());
    }

    private static EnterpriseCheckMissed missed(String window, String end) {
        return new EnterpriseCheckMissed(W1, at(end), window);
    }

    @BeforeEach
    void prepare() {
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(
                        new CheckPlanAdoption(fixture.getRepository(), KnownEnterprises.admission()));
    }

    @Test
    @Rule("QJ22A-13a")
    void a_week_without_a_check_is_missed_when_it_ends() {
        fixture.givenCurrentTime(at("2022-05-05"))
                .andGivenCommands(byManager(adopt(CheckFrequency.WEEKLY, "2022-05-05")))
                .whenTimeAdvancesTo(at("2022-05-16T00:00"))
                .expectEvents(missed("2022-W19", "2022-05-16T00:00"));
    }

    @Test
    @Rule("QJ22A-13a")
    void a_check_in_the_week_is_enough_and_does_not_carry_over() {
        fixture.givenCurrentTime(at("2022-05-09"))
                .andGivenCommands(
                        byManager(adopt(CheckFrequency.WEEKLY, "2022-05-09")),
                        byManager(check("2022-05-11")),
                        byManager(check("2022-05-15T23:59")))
                .whenTimeAdvancesTo(at("2022-05-30T00:00"))
                .expectEvents(missed("2022-W20", "2022-05-23T00:00"), missed("2022-W21", "2022-05-30T00:00"));
    }

    @Test
    void nothing_is_missed_before_the_window_ends() {
        fixture.givenCurrentTime(at("2022-05-09"))
                .andGivenCommands(byManager(adopt(CheckFrequency.WEEKLY, "2022-05-09")))
                .whenTimeAdvancesTo(at("2022-05-15T23:59"))
                .expectNoEvents();
    }

    @Test
    @Rule("QX24-19")
    void a_plan_names_the_place_the_content_and_the_frequency() {
        expectRefused(
                fixture.givenNoPriorActivity().when(adopt(null, "2024-05-05"), MANAGER.toMetadata()),
                CheckPlanRefusal.FREQUENCY_REQUIRED);
        assertThatThrownBy(() ->
                        new AdoptCheckPlan(ID, FACTORY, " ", "guards", CheckFrequency.DAILY, at("2024-05-05"), null))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().field()).isEqualTo("place"));
        assertThatThrownBy(
                        () -> new AdoptCheckPlan(ID, FACTORY, "W1", null, CheckFrequency.DAILY, at("2024-05-05"), null))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().field()).isEqualTo("content"));
    }

    @Test
    @Rule("QX24-19")
    void a_missed_check_is_explained_once() {
        CheckPlanAdopted adopted = new CheckPlanAdopted(W1, at("2022-05-05"), CheckFrequency.WEEKLY, "guards");
        EnterpriseCheckMissed missed = missed("2022-W19", "2022-05-16T00:00");
        MissedCheckExplained explained = new MissedCheckExplained(W1, at("2022-05-17"), "2022-W19", "hall closed");
        ExplainMissedCheck explain = new ExplainMissedCheck(ID, "2022-W19", "hall closed", at("2022-05-17"), null);
        fixture.given(adopted, missed).when(explain, MANAGER.toMetadata()).expectEvents(explained);
        expectRefused(fixture.given(adopted).when(explain, MANAGER.toMetadata()), CheckPlanRefusal.WINDOW_NOT_MISSED);
        expectRefused(
                fixture.given(
                                adopted,
                                missed,
                                new EnterpriseCheckRecorded(
                                        W1, at("2022-05-12"), "checkplan-1/1", "in order", List.of(), "2022-W19"))
                        .when(explain, MANAGER.toMetadata()),
                CheckPlanRefusal.WINDOW_NOT_MISSED);
        expectRefused(
                fixture.given(adopted, missed, explained).when(explain, MANAGER.toMetadata()),
                CheckPlanRefusal.ALREADY_EXPLAINED);
    }

    @Test
    void a_plan_has_a_frequency_and_an_enterprise() {
        expectRefused(
                fixture.givenNoPriorActivity().when(adopt(null, "2022-05-05"), MANAGER.toMetadata()),
                CheckPlanRefusal.FREQUENCY_REQUIRED);
        expectRefused(
                fixture.givenNoPriorActivity()
                        .when(adopt(CheckFrequency.DAILY, "2022-05-05"), NEIGHBOURS_MANAGER.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
        fixture.givenNoPriorActivity()
                .when(adopt(CheckFrequency.DAILY, "2022-05-05"), MANAGER.toMetadata())
                .expectEvents(new CheckPlanAdopted(W1, at("2022-05-05"), CheckFrequency.DAILY, "guards"))
                .expectResultMessagePayload(new Decision("checkplan-1", 1));
    }

    @Test
    void a_check_counts_for_the_window_of_its_legal_day() {
        fixture.givenCommands(byManager(adopt(CheckFrequency.MONTHLY, "2022-05-05")))
                .when(check("2022-06-01T00:30"), MANAGER.toMetadata())
                .expectEvents(new EnterpriseCheckRecorded(
                        W1, at("2022-06-01T00:30"), "checkplan-1/1", "in order", List.of(), "2022-06"));
    }

    @Test
    @Rule("QJ22A-13d")
    void a_correction_names_the_check_and_keeps_both_values() {
        fixture.givenCommands(byManager(adopt(CheckFrequency.WEEKLY, "2022-05-05")), byManager(check("2022-05-11")))
                .when(correct("checkplan-1/1", "guard missing"), MANAGER.toMetadata())
                .expectEvents(new CheckRecordCorrected(
                        W1, at("2022-05-13"), "checkplan-1/1", "in order", "guard missing", "typing error"));
    }

    @Test
    void a_correction_changes_a_check_that_was_made() {
        Object[] story = {byManager(adopt(CheckFrequency.WEEKLY, "2022-05-05")), byManager(check("2022-05-11"))};
        expectRefused(
                fixture.givenCommands(story).when(correct("checkplan-1/2", "x"), MANAGER.toMetadata()),
                CheckPlanRefusal.NO_SUCH_CHECK);
        expectRefused(
                fixture.givenCommands(story).when(correct("checkplan-1/1", "in order"), MANAGER.toMetadata()),
                CheckPlanRefusal.CHECK_NOT_CHANGED);
    }

    @ParameterizedTest
    @CsvSource({
        "DAILY,     2022-05-09, 2022-05-09, 2022-05-09",
        "WEEKLY,    2022-05-12, 2022-W19,   2022-05-15",
        "WEEKLY,    2021-01-03, 2020-W53,   2021-01-03",
        "MONTHLY,   2024-02-29, 2024-02,    2024-02-29",
        "QUARTERLY, 2022-05-09, 2022-Q2,    2022-06-30"
    })
    void windows_are_calendar_windows(CheckFrequency frequency, String inside, String id, String lastDay) {
        CheckWindow window = CheckWindow.of(frequency, day(inside));
        assertThat(window.id()).isEqualTo(id);
        assertThat(window.lastDay()).isEqualTo(day(lastDay));
        assertThat(window.next().firstDay()).isEqualTo(day(lastDay).plusDays(1));
    }
}
