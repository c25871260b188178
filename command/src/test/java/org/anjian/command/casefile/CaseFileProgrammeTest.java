package org.anjian.command.casefile;

import static org.anjian.command.Actors.CITY;
import static org.anjian.command.Actors.CITY_HEAD;
import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.COUNTY_HEAD;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.anjian.api.casefile.AssessmentQuota;
import org.anjian.api.casefile.CaseFileProgrammeId;
import org.anjian.api.casefile.CaseFileProgrammeSubject;
import org.anjian.api.casefile.CaseFileRefusal;
import org.anjian.api.casefile.EffectIndicator;
import org.anjian.api.casefile.command.AssessCountyCaseFiles;
import org.anjian.api.casefile.command.EvaluateEnforcementEffect;
import org.anjian.api.casefile.command.StartCaseFileProgramme;
import org.anjian.api.casefile.event.CaseFileAssessmentQuotaMissed;
import org.anjian.api.casefile.event.CaseFileProgrammeStarted;
import org.anjian.api.casefile.event.EnforcementEvaluationOverdue;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a regulator owes every year, and what is said when it was not done. */
class CaseFileProgrammeTest {

    private static final CaseFileProgrammeId ID = CaseFileProgrammeId.of(CITY);
    private static final CaseFileProgrammeSubject S = new CaseFileProgrammeSubject(ID, CITY, "city-emergency");
    private static final List<RegionCode> COUNTIES = Stream.of(
                    "530302", "530303", "530304", "530322", "530323", "530324", "530325", "530326", "530381")
            .map(RegionCode::new)
            .toList();
    private static final StartCaseFileProgramme START =
            new StartCaseFileProgramme(ID, CITY, COUNTIES, at("2020-01-10"), null);
    private static final CaseFileProgrammeStarted STARTED =
            new CaseFileProgrammeStarted(S, at("2020-01-10"), COUNTIES, 400);

    private AggregateTestFixture<CaseFileProgramme> fixture;

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(CaseFileProgramme.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(new CaseFileProgrammeStart(
                        fixture.getRepository(), Contexts.permissions(), RuleParameters.shipped()));
    }

    private static Object by(Object command) {
        return GenericCommandMessage.asCommandMessage(command).withMetaData(CITY_HEAD.toMetadata());
    }

    private static AssessCountyCaseFiles assess(int county, String day) {
        return new AssessCountyCaseFiles(ID, COUNTIES.get(county), 20, 86, "late service in two files", at(day), null);
    }

    private static EvaluateEnforcementEffect evaluate(int year, String day) {
        return new EvaluateEnforcementEffect(
                ID, year, "30 cases", List.of(new EffectIndicator("复查合格率", "92%")), "no abuse of power", at(day), null);
    }

    /** The programme in its fourth year, every year before evaluated and assessed in full. */
    private TestExecutor<CaseFileProgramme> inTheYear2023() {
        StartCaseFileProgramme start = new StartCaseFileProgramme(ID, CITY, COUNTIES, at("2023-01-10"), null);
        return fixture.givenCurrentTime(at("2023-01-10")).andGivenCommands(by(start), by(evaluate(2023, "2023-12-01")));
    }

    @Test
    @Rule("QJ16-07d")
    void forty_percent_of_nine_counties_are_four_and_three_miss_the_quota() {
        assertThat(AssessmentQuota.required(9, 400)).isEqualTo(4);
        assertThat(AssessmentQuota.required(10, 400)).isEqualTo(4);
        inTheYear2023()
                .andGivenCommands(
                        by(assess(0, "2023-03-01")),
                        by(assess(1, "2023-06-01")),
                        by(assess(2, "2023-12-31")),
                        by(assess(2, "2023-12-31")))
                .whenTimeAdvancesTo(at("2024-01-01T00:00"))
                .expectEvents(new CaseFileAssessmentQuotaMissed(S, at("2024-01-01T00:00"), 2023, 9, 4, 3))
                .expectScheduledDeadline(at("2025-01-01T00:00"), new YearEnd(2024));
    }

    @Test
    @Rule("QJ16-07d")
    void four_counties_of_nine_satisfy_the_quota() {
        inTheYear2023()
                .andGivenCommands(
                        by(assess(0, "2023-03-01")),
                        by(assess(1, "2023-06-01")),
                        by(assess(2, "2023-09-01")),
                        by(assess(8, "2023-12-31")))
                .whenTimeAdvancesTo(at("2024-01-01T00:00"))
                .expectNoEvents()
                .expectScheduledDeadline(at("2025-01-01T00:00"), new YearEnd(2024));
    }

    @Test
    @Rule("ML20-04c")
    void a_year_that_ends_without_an_evaluation_is_overdue_when_the_next_begins() {
        fixture.givenCurrentTime(at("2020-01-10"))
                .andGivenCommands(by(withoutCounties()))
                .whenTimeAdvancesTo(at("2020-12-31T23:59:59"))
                .expectNoEvents();
        prepare();
        fixture.givenCurrentTime(at("2020-01-10"))
                .andGivenCommands(by(withoutCounties()))
                .whenTimeAdvancesTo(at("2021-01-01T00:00"))
                .expectEvents(new EnforcementEvaluationOverdue(S, at("2021-01-01T00:00"), 2020));
        prepare();
        fixture.givenCurrentTime(at("2020-01-10"))
                .andGivenCommands(by(withoutCounties()), by(evaluate(2020, "2020-12-31")))
                .whenTimeAdvancesTo(at("2021-01-01T00:00"))
                .expectNoEvents();
    }

    @Test
    @Rule("ML20-04c")
    void every_year_is_watched_from_the_start_on() {
        fixture.givenCurrentTime(at("2020-01-10"))
                .andGivenCommands(by(withoutCounties()), by(evaluate(2021, "2021-12-31")))
                .whenTimeAdvancesTo(at("2023-01-01T00:00"))
                .expectEvents(
                        new EnforcementEvaluationOverdue(S, at("2021-01-01T00:00"), 2020),
                        new EnforcementEvaluationOverdue(S, at("2023-01-01T00:00"), 2022));
    }

    private static StartCaseFileProgramme withoutCounties() {
        return new StartCaseFileProgramme(ID, CITY, List.of(), at("2020-01-10"), null);
    }

    @Test
    void a_programme_names_counties_of_its_region_and_assesses_no_others() {
        fixture.givenNoPriorActivity().when(START, CITY_HEAD.toMetadata()).expectEvents(STARTED);
        prepare();
        expectRefused(
                fixture.givenNoPriorActivity().when(START, COUNTY_HEAD.toMetadata()), InputRefusal.NO_SUCH_RECORD);
        prepare();
        expectRefused(
                fixture.givenNoPriorActivity()
                        .when(
                                new StartCaseFileProgramme(
                                        ID, CITY, List.of(new RegionCode("530402")), at("2020-01-10"), null),
                                CITY_HEAD.toMetadata()),
                CaseFileRefusal.COUNTY_OUTSIDE);
        prepare();
        expectRefused(
                fixture.given(STARTED)
                        .when(
                                new AssessCountyCaseFiles(
                                        ID, new RegionCode("530402"), 20, 86, "none", at("2020-03-01"), null),
                                CITY_HEAD.toMetadata()),
                CaseFileRefusal.COUNTY_OUTSIDE);
    }

    @Test
    void an_assessment_has_files_and_a_score_and_an_evaluation_has_indicators_and_a_year_that_began() {
        malformed(
                () -> new AssessCountyCaseFiles(ID, COUNTY, 0, 86, "none", at("2020-03-01"), null),
                CaseFileRefusal.NO_FILES_ASSESSED);
        malformed(
                () -> new AssessCountyCaseFiles(ID, COUNTY, 1, 101, "none", at("2020-03-01"), null),
                CaseFileRefusal.SCORE_OUT_OF_RANGE);
        malformed(
                () -> new EvaluateEnforcementEffect(ID, 2020, "all", List.of(), "none", at("2020-03-01"), null),
                CaseFileRefusal.INDICATOR_MISSING);
        malformed(() -> evaluate(2021, "2020-12-31"), CaseFileRefusal.PERIOD_NOT_OVER);
    }

    private static void malformed(Runnable making, CaseFileRefusal refusal) {
        assertThatThrownBy(making::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(refusal.name()));
    }
}
