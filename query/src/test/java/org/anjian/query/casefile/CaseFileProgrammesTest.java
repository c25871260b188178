package org.anjian.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.api.casefile.CaseFileProgrammeId;
import org.anjian.api.casefile.CaseFileProgrammeSubject;
import org.anjian.api.casefile.EffectIndicator;
import org.anjian.api.casefile.event.CaseFileAssessmentQuotaMissed;
import org.anjian.api.casefile.event.CaseFileProgrammeEvent;
import org.anjian.api.casefile.event.CaseFileProgrammeStarted;
import org.anjian.api.casefile.event.CountyCaseFilesAssessed;
import org.anjian.api.casefile.event.EnforcementEffectEvaluated;
import org.anjian.api.casefile.event.EnforcementEvaluationOverdue;
import org.anjian.api.casefile.query.AssessmentCoverage;
import org.anjian.api.casefile.view.CaseFileProgrammeView;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** What is read of the assessment of case files and of the effect of enforcement. */
class CaseFileProgrammesTest {

    private static final RegionCode CITY = new RegionCode("530300");
    private static final CaseFileProgrammeSubject S =
            new CaseFileProgrammeSubject(CaseFileProgrammeId.of(CITY), CITY, "city-emergency");
    private static final List<RegionCode> COUNTIES = Stream.of(
                    "530302", "530303", "530304", "530322", "530323", "530324", "530325", "530326", "530381")
            .map(RegionCode::new)
            .toList();

    private static Instant at(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plusSeconds(9 * 3600);
    }

    private static CaseFileProgrammeEvent assessed(int county, String day) {
        return new CountyCaseFilesAssessed(
                S, at(day), COUNTIES.get(county), LocalDate.parse(day).getYear(), 20, 86, "late service", "head-2");
    }

    private static CaseFileProgrammeView view(CaseFileProgrammeEvent... events) {
        List<CaseFileProgrammeEvent> all = new ArrayList<>();
        all.add(new CaseFileProgrammeStarted(S, at("2020-01-10"), COUNTIES, 400));
        all.addAll(List.of(events));
        return new Folding<>(new CaseFileProgrammeFold())
                .whole(Recorded.history(S.id().raw(), all))
                .view();
    }

    @Test
    @Rule("QJ16-07d")
    void three_of_nine_counties_are_a_third_and_too_few_and_four_suffice() {
        CaseFileProgrammeView three = view(
                assessed(0, "2023-03-01"),
                assessed(0, "2023-04-01"),
                assessed(1, "2023-06-01"),
                assessed(2, "2023-12-31"),
                assessed(3, "2022-12-31"),
                new CaseFileAssessmentQuotaMissed(S, at("2024-01-01"), 2023, 9, 4, 3));
        AssessmentCoverage coverage = CaseFileProgrammes.coverage(three, 2023);
        assertThat(coverage.rate()).isCloseTo(0.333, within(0.001));
        assertThat(coverage.assessed()).isEqualTo(3);
        assertThat(coverage.required()).isEqualTo(4);
        assertThat(coverage.satisfied()).isFalse();
        assertThat(coverage.notAssessed()).hasSize(6).doesNotContain(COUNTIES.getFirst());
        assertThat(three.missed()).containsExactly(new CaseFileProgrammeView.AssessmentYear(2023, 9, 4, 3));
        assertThat(CaseFileProgrammes.coverage(
                                view(
                                        assessed(0, "2023-03-01"),
                                        assessed(1, "2023-06-01"),
                                        assessed(2, "2023-09-01"),
                                        assessed(8, "2023-12-31")),
                                2023)
                        .satisfied())
                .isTrue();
    }

    @Test
    @Rule("ML20-04c")
    void a_year_shows_its_evaluations_or_that_it_ended_without_one() {
        CaseFileProgrammeView view = view(
                new EnforcementEvaluationOverdue(S, at("2021-01-01"), 2020),
                new EnforcementEffectEvaluated(
                        S,
                        at("2021-12-01"),
                        2021,
                        "30 cases",
                        List.of(new EffectIndicator("复查合格率", "92%")),
                        "no abuse",
                        "head-2"));
        assertThat(CaseFileProgrammes.effect(view, 2020).overdue()).isTrue();
        assertThat(CaseFileProgrammes.effect(view, 2020).evaluations()).isEmpty();
        assertThat(CaseFileProgrammes.effect(view, 2021).overdue()).isFalse();
        assertThat(CaseFileProgrammes.effect(view, 2021).evaluations()).hasSize(1);
    }
}
