package org.anjian.api.normativedocument;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about a normative document. */
public enum NormativeDocumentRefusal implements RefusalCode {
    NOT_AFTER_VERSION_BEFORE(
            RefusalKind.CONFLICT, "QJ16-01a", "新版本的施行日期须晚于前一版本", "A version takes effect later than the one before"),
    KIND_DIFFERS(RefusalKind.CONFLICT, "QJ16-01a", "文件类别与前一版本不符", "A version is of the kind of the one before"),
    REPEALED_BEFORE_EFFECT(
            RefusalKind.INVALID, "QJ16-01b", "废止日期不得早于施行日期", "A document is not repealed before it takes effect"),
    DOCUMENT_REPEALED(RefusalKind.CONFLICT, "QJ16-01b", "该文件已废止", "The document is repealed already");

    private final Reason reason;

    NormativeDocumentRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
