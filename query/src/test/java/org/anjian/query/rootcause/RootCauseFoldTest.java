package org.anjian.query.rootcause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rootcause.CauseClass;
import org.anjian.api.rootcause.HazardCause;
import org.anjian.api.rootcause.RootCauseAnalysisId;
import org.anjian.api.rootcause.RootCauseSubject;
import org.anjian.api.rootcause.event.RootCauseAnalysed;
import org.anjian.api.rootcause.view.RootCauseAnalysisView;
import org.anjian.api.rule.Rule;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** The distribution of root causes, and item 23. */
class RootCauseFoldTest {

    private static final EnterpriseId E1 = new EnterpriseId("enterprise-osha-1");

    private static RootCauseAnalysisView fold(int year, int quarter, String day) {
        RootCauseSubject subject = new RootCauseSubject(
                RootCauseAnalysisId.of(E1, year, quarter), year, quarter, E1, "E1", new RegionCode("530302"));
        List<HazardCause> causes = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> new HazardCause(
                        new HazardId("hazard-" + number),
                        number <= 12 ? CauseClass.UNSAFE_ACT : CauseClass.MANAGEMENT_DEFECT))
                .toList();
        return new Folding<>(new RootCauseFold())
                .whole(Recorded.history(
                        subject.id().raw(),
                        List.of(new RootCauseAnalysed(
                                subject, LegalTime.startOf(LocalDate.parse(day)), causes, "rule 7"))))
                .view();
    }

    @Test
    @Rule("QX24-23")
    void the_distribution_sums_to_the_hazards_of_the_quarter() {
        RootCauseAnalysisView view = fold(2024, 2, "2024-07-05");
        assertThat(view.hazards()).isEqualTo(20);
        assertThat(view.distribution())
                .containsExactly(
                        new RootCauseAnalysisView.CauseCount(CauseClass.UNSAFE_ACT, 12),
                        new RootCauseAnalysisView.CauseCount(CauseClass.UNSAFE_STATE, 0),
                        new RootCauseAnalysisView.CauseCount(CauseClass.MANAGEMENT_DEFECT, 8));
        assertThat(view.distribution().stream()
                        .mapToInt(RootCauseAnalysisView.CauseCount::hazards)
                        .sum())
                .isEqualTo(20);
        DocumentJson json = new DocumentJson();
        assertThat(json.read(json.bytes(view), RootCauseAnalysisView.class)).isEqualTo(view);
    }

    @Test
    @Rule("QX24-23")
    void a_quarter_is_analysed_before_the_next_one_ends() {
        RootCauseJudgement judgement = new RootCauseJudgement();
        List<RootCauseAnalysisView> analyses = List.of(fold(2024, 2, "2024-07-05"));
        assertThat(judgement.judge(analyses, LocalDate.parse("2024-12-31"))).isEqualTo(ItemFinding.yes(23));
        assertThat(judgement.judge(analyses, LocalDate.parse("2025-01-01")))
                .isEqualTo(ItemFinding.no(23, "QUARTER_NOT_ANALYSED", List.of("2024-Q3")));
        assertThat(judgement.judge(analyses, LocalDate.parse("2024-07-04")).answer())
                .isEqualTo(ItemAnswer.NO);
    }
}
