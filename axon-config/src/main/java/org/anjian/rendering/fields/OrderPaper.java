package org.anjian.rendering.fields;

import org.anjian.api.correctionorder.CorrectionResult;
import org.anjian.api.correctionorder.event.CorrectionRejected;
import org.anjian.api.correctionorder.event.CorrectionVerified;
import org.anjian.api.correctionorder.event.SuspensionReinspectionFailed;
import org.anjian.api.correctionorder.event.SuspensionReinspectionPassed;
import org.anjian.api.correctionorder.view.CorrectionOrderView;
import org.anjian.api.message.Event;
import org.jspecify.annotations.Nullable;

/** The documents of an order to correct: the order itself and the opinions of its re-checks. */
final class OrderPaper {

    private OrderPaper() {}

    static Fields fields(CorrectionOrderView order, Event fact) {
        Recheck recheck = recheck(fact);
        CorrectionOrderView.Correction reported =
                order.corrections().isEmpty() ? null : order.corrections().getLast();
        return new Fields()
                .text("violation", order.violation())
                .text("legalBasis", order.legalBasis())
                .text("demand", order.demand())
                .day("orderedOn", order.orderedOn())
                .day("dueOn", order.dueOn())
                .text("orderedBy", order.orderedBy())
                .when("extended", order.extendedFrom() != null)
                .day("extendedFrom", order.extendedFrom())
                .text("extensionReason", order.extensionReason())
                .text("correction", reported == null ? null : reported.description())
                .day("correctionOn", reported == null ? null : reported.on())
                .text("result", recheck == null ? null : resultOf(recheck.result()))
                .when("corrected", recheck != null && recheck.result() == CorrectionResult.CORRECTED)
                .when("notCorrected", recheck != null && recheck.result() == CorrectionResult.NOT_CORRECTED)
                .text("opinion", recheck == null ? null : recheck.opinion())
                .text("recheckedBy", recheck == null ? null : recheck.by());
    }

    private static String resultOf(CorrectionResult result) {
        return switch (result) {
            case CORRECTED -> "已按要求完成整改";
            case NOT_CORRECTED -> "未按要求完成整改";
        };
    }

    private static @Nullable Recheck recheck(Event fact) {
        return switch (fact) {
            case CorrectionVerified e -> new Recheck(CorrectionResult.CORRECTED, e.opinion(), e.verifiedBy());
            case CorrectionRejected e -> new Recheck(CorrectionResult.NOT_CORRECTED, e.opinion(), e.verifiedBy());
            case SuspensionReinspectionPassed e ->
                new Recheck(CorrectionResult.CORRECTED, e.opinion(), e.inspectedBy());
            case SuspensionReinspectionFailed e ->
                new Recheck(CorrectionResult.NOT_CORRECTED, e.opinion(), e.inspectedBy());
            default -> null;
        };
    }

    private record Recheck(CorrectionResult result, String opinion, String by) {}
}
