package org.anjian.query.feed;

import org.anjian.api.disclosure.view.PublicDecisionView.Content;
import org.anjian.api.feed.ListedParty;
import org.anjian.api.feed.PublicKind;
import org.anjian.api.feed.PublicRecord;
import org.jspecify.annotations.Nullable;

/** The words of titles and summaries, in Chinese with an English word for whoever does not read it. */
final class Wordings {

    private Wordings() {}

    /** A title that says no more than what stays public for ever: what happened, and the number. */
    static String title(PublicChange change) {
        String number = change.number() == null ? "" : " " + change.number();
        return kind(change.kind()) + number + " " + change.operation().zh() + " ("
                + change.operation().word() + ")";
    }

    /** A title with whom it is about, while it is public. */
    static String title(PublicRecord record) {
        String number = record.number() == null ? "" : " " + record.number();
        return kind(record.kind()) + number + whom(record);
    }

    /** What happened, in a sentence or two. */
    static String summary(PublicRecord record) {
        Content decision = record.decision();
        if (decision != null) {
            return decision.summary();
        }
        ListedParty listed = record.listed();
        if (listed != null) {
            return listed.enterpriseName() + (listed.reasons() == null ? "" : "：" + listed.reasons());
        }
        return switch (record.standing()) {
            case PUBLIC -> "";
            case WITHDRAWN -> "已撤回 (withdrawn " + record.clock().withdrawnOn() + ")" + because(record);
            case EXPIRED -> "公示期满 (expired " + record.clock().expiredOn() + ")";
        };
    }

    static String kind(PublicKind kind) {
        return switch (kind) {
            case DECISION -> "行政执法决定";
            case BLACKLIST -> "安全生产失信名单";
        };
    }

    private static String whom(PublicRecord record) {
        if (record.decision() != null) {
            return " " + record.decision().enterpriseName();
        }
        return record.listed() == null ? "" : " " + record.listed().enterpriseName();
    }

    private static String because(PublicRecord record) {
        @Nullable String reason = record.clock().reason();
        return reason == null ? "" : "：" + reason;
    }
}
