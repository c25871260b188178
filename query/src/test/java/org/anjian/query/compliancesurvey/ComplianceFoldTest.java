package org.anjian.query.compliancesurvey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.compliancesurvey.ComplianceFileId;
import org.anjian.api.compliancesurvey.ComplianceSubject;
import org.anjian.api.compliancesurvey.MotiveCount;
import org.anjian.api.compliancesurvey.ViolationMotive;
import org.anjian.api.compliancesurvey.event.ComplianceSurveyRecorded;
import org.anjian.api.compliancesurvey.view.ComplianceFileView;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** Surveys by day, and item 25. */
class ComplianceFoldTest {

    private static final EnterpriseId E1 = new EnterpriseId("enterprise-osha-1");
    private static final ComplianceSubject FILE =
            new ComplianceSubject(ComplianceFileId.of(E1), E1, "E1", new RegionCode("530302"));

    private static ComplianceSurveyRecorded survey(String day, double rate, Double previous) {
        return new ComplianceSurveyRecorded(
                FILE,
                LegalTime.startOf(LocalDate.parse(day)),
                100,
                (int) (rate * 100),
                List.of(new MotiveCount(ViolationMotive.HABIT, 3)),
                rate,
                previous,
                null);
    }

    private static ComplianceFileView fold(ComplianceSurveyRecorded... surveys) {
        return new Folding<>(new ComplianceFold())
                .whole(Recorded.history(FILE.id().raw(), List.of(surveys)))
                .view();
    }

    @Test
    @Rule("QX24-25")
    void the_rate_is_stored_with_the_rate_before() {
        ComplianceFileView view = fold(survey("2024-03-10", 0.85, null), survey("2024-05-10", 0.9, 0.85));
        assertThat(view.surveys().getLast().rate()).isEqualTo(0.9);
        assertThat(view.surveys().getLast().previousRate()).isEqualTo(0.85);
        assertThat(fold(survey("2024-05-10", 0.9, null), survey("2024-03-10", 0.85, null))
                        .surveys()
                        .getFirst()
                        .on())
                .isEqualTo(LocalDate.parse("2024-03-10"));
        DocumentJson json = new DocumentJson();
        assertThat(json.read(json.bytes(view), ComplianceFileView.class)).isEqualTo(view);
    }

    @Test
    @Rule("QX24-25")
    void a_survey_in_time_that_is_not_worse_is_a_yes() {
        ComplianceJudgement judgement = new ComplianceJudgement();
        ComplianceFileView better = fold(survey("2024-03-10", 0.85, null), survey("2024-05-10", 0.9, 0.85));
        assertThat(judgement.judge(better, LocalDate.parse("2024-06-30"))).isEqualTo(ItemFinding.yes(25));
        assertThat(judgement.judge(better, LocalDate.parse("2024-11-10")).answer())
                .isEqualTo(ItemAnswer.NO);
        assertThat(judgement.judge(null, LocalDate.parse("2024-06-30")).answer())
                .isEqualTo(ItemAnswer.NO);
        ComplianceFileView worse = fold(survey("2024-03-10", 0.85, null), survey("2024-05-10", 0.8, 0.85));
        assertThat(judgement.judge(worse, LocalDate.parse("2024-06-30")).reasons())
                .containsExactly("COMPLIANCE_DECLINED");
    }
}
