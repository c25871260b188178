package org.anjian.query.creditplatform;

import java.util.List;
import java.util.Map;
import org.anjian.api.blacklist.BlacklistGround;
import org.anjian.api.blacklist.BlacklistState;
import org.anjian.api.blacklist.event.BlacklistEvent;
import org.anjian.api.blacklist.view.BlacklistEntryView;
import org.anjian.api.creditplatform.CreditStanding;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.query.blacklist.BlacklistEntryFold;
import org.anjian.query.journal.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** An entry of the blacklist as the credit platform is told (严重失信主体名单信息). */
final class ToldEntry {

    private static final BlacklistEntryFold FOLD = new BlacklistEntryFold();

    private ToldEntry() {}

    static ToldRecord of(List<RecordedEvent> history) {
        @Nullable BlacklistEntryView view = null;
        for (RecordedEvent event : history) {
            view = FOLD.fold(view, (BlacklistEvent) event.payload(), event.info());
        }
        if (view == null || view.listedOn() == null) {
            throw new IllegalStateException("no listing among " + history.size() + " events");
        }
        CreditStanding standing = standing(view.state());
        return new ToldRecord(standing, fields(view, standing));
    }

    private static CreditStanding standing(BlacklistState state) {
        return switch (state) {
            case LISTED, PUBLISHED, RELISTED -> CreditStanding.IN_FORCE;
            case REMOVED, REMOVED_EARLY -> CreditStanding.REMOVED;
            case EXPIRED -> CreditStanding.EXPIRED;
            case PROPOSED, NOTICE_SERVED, STATEMENT_HEARD, OBJECTION_REVIEWED, DROPPED ->
                throw new IllegalStateException("an entry that was listed is " + state);
        };
    }

    private static Map<String, Object> fields(BlacklistEntryView view, CreditStanding standing) {
        return new Row()
                .put("enterprise", view.enterpriseName())
                .put(
                        "creditCode",
                        CreditCode.of(view.enterpriseId()).map(CreditCode::raw).orElse(null))
                .put("documentNumber", view.listingNumber())
                .put("penaltyDocumentNumber", view.decisionNumber())
                .put("ground", zh(view.ground()))
                .put("basis", view.basis())
                .day("listedOn", view.listedOn())
                .day("until", view.until())
                .put("authority", view.body())
                .put("standing", standing.name())
                .day("publishedOn", view.publishedOn())
                .day("removedOn", standing == CreditStanding.REMOVED ? view.removedOn() : null)
                .day("expiredOn", standing == CreditStanding.EXPIRED ? view.endedOn() : null)
                .day("relistedOn", view.relistedOn())
                .fields();
    }

    private static String zh(BlacklistGround ground) {
        return switch (ground) {
            case ACCIDENT -> "对事故负有责任";
            case CONCEALED_ACCIDENT -> "瞒报、谎报事故";
            case ACCEPTANCE_REPEAT -> "验收仍存在违法行为";
            case REFUSED_ORDER -> "拒不执行监管指令";
            case UNLICENSED -> "未经许可擅自生产经营";
            case FALSE_PAPERS -> "弄虚作假";
            case OTHER -> "其他严重违法";
        };
    }
}
