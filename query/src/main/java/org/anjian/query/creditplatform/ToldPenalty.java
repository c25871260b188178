package org.anjian.query.creditplatform;

import java.util.List;
import java.util.Map;
import org.anjian.api.creditplatform.CreditStanding;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.message.Actor;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.violationbase.ViolationRecordState;
import org.anjian.api.violationbase.view.ViolationRecordView;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.query.violationbase.ViolationRecordFold;
import org.jspecify.annotations.Nullable;

/** A penalty decision as the credit platform is told (行政处罚信息): what the violation base says of it, and who decided. */
final class ToldPenalty {

    private static final ViolationRecordFold FOLD = new ViolationRecordFold();

    private ToldPenalty() {}

    static ToldRecord of(List<RecordedEvent> history) {
        @Nullable ViolationRecordView view = null;
        @Nullable String body = null;
        for (RecordedEvent event : history) {
            PenaltyCaseEvent payload = (PenaltyCaseEvent) event.payload();
            view = FOLD.fold(view, payload, event.info());
            if (payload instanceof PenaltyDecided || payload instanceof OnSpotPenaltyDecided) {
                body = event.info().metadata().get().get(Actor.ORGANISATION);
            }
        }
        if (view == null || view.state() == null) {
            throw new IllegalStateException("no decision among " + history.size() + " events");
        }
        return new ToldRecord(
                view.state() == ViolationRecordState.VOID ? CreditStanding.VOID : CreditStanding.IN_FORCE,
                fields(view, body));
    }

    private static Map<String, Object> fields(ViolationRecordView view, @Nullable String body) {
        return new Row()
                .put("enterprise", view.enterpriseName())
                .put(
                        "creditCode",
                        CreditCode.of(view.enterpriseId()).map(CreditCode::raw).orElse(null))
                .put("documentNumber", view.decisionNumber())
                .put("violations", view.violations())
                .put("basis", view.basis())
                .put("penalties", view.kinds().stream().map(ToldPenalty::zh).toList())
                .yuan("fineYuan", view.fineFen())
                .yuan("dailyFineYuan", view.dailyFen())
                .yuan("confiscationYuan", view.confiscationFen())
                .day("decidedOn", view.decidedOn())
                .put("authority", body)
                .put("standing", view.state() == ViolationRecordState.VOID ? "VOID" : "IN_FORCE")
                .day("voidedOn", view.voidedOn())
                .put("changes", view.changes().stream().map(ToldPenalty::change).toList())
                .fields();
    }

    /** A change without its reason, which is free text. */
    private static Map<String, Object> change(ViolationRecordView.Change change) {
        return new Row()
                .day("on", change.on())
                .yuan("fromYuan", change.previousFen())
                .yuan("toYuan", change.fineFen())
                .fields();
    }

    private static String zh(PenaltyKind kind) {
        return switch (kind) {
            case WARNING -> "警告";
            case CRITICISM -> "通报批评";
            case FINE -> "罚款";
            case CONFISCATION -> "没收违法所得、没收非法财物";
            case LICENCE_SUSPENDED -> "暂扣许可证件、降低资质等级";
            case LICENCE_REVOKED -> "吊销许可证件";
            case SUSPENSION -> "责令停产停业";
            case CLOSURE -> "责令关闭";
            case OCCUPATION_RESTRICTED -> "限制从业";
        };
    }
}
