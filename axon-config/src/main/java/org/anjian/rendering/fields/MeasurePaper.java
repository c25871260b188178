package org.anjian.rendering.fields;

import java.util.List;
import org.anjian.api.enforcementmeasure.MeasureTerms;
import org.anjian.api.enforcementmeasure.MeasureUrgency;
import org.anjian.api.enforcementmeasure.view.EnforcementMeasureView;

/** The decisions on measures. */
final class MeasurePaper {

    private MeasurePaper() {}

    static Fields fields(EnforcementMeasureView measure) {
        MeasureTerms terms = measure.terms();
        return new Fields()
                .text("measure", Words.of(measure.kind()))
                .text("grounds", measure.grounds())
                .text("legalBasis", measure.legalBasis())
                .text("powerItem", measure.powerItem())
                .text("approvedBy", measure.approvedBy())
                .day("approvedOn", measure.approvedOn())
                .text("approvalOpinion", measure.approvalOpinion())
                .moment("imposedAt", measure.imposedAt())
                .when("noticed", measure.noticedAt() != null)
                .moment("noticedAt", measure.noticedAt())
                .text("noticeRecipient", measure.noticeRecipient())
                .when("emergency", measure.urgency() == MeasureUrgency.EMERGENCY)
                .text("circumstances", terms == null ? null : terms.circumstances())
                .day("until", measure.until())
                .text("executor", terms == null ? null : terms.executor())
                .list(
                        "steps",
                        terms == null ? List.<String>of() : terms.steps(),
                        step -> new Fields().text("step", step))
                .line("officers", measure.officers());
    }
}
