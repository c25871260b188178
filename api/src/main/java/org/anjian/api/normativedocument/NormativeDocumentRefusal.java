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
    DOCUMENT_REPEALED(RefusalKind.CONFLICT, "QJ16-01b", "该文件已废止", "The document is repealed already"),
    NOT_A_LOCALITY(RefusalKind.INVALID, "QJ16-01b", "清理文件的主体为县（市、区）", "Those who clean up and report are the counties"),
    SUPERIOR_MISMATCH(
            RefusalKind.INVALID,
            "QJ16-01b",
            "清理情况须向上级人民政府报告",
            "The report goes to the government one level above the locality"),
    REPEALED_DOCUMENT_UNKNOWN(
            RefusalKind.INVALID, "QJ16-01b", "没有登记该文件", "The locality has no such document in the register"),
    DOCUMENT_IN_FORCE(
            RefusalKind.CONFLICT,
            "QJ16-01b",
            "该文件尚未废止，不能报告为已废止",
            "The register holds the document as in force: it is repealed first"),
    CLEANUP_REPORTED_ALREADY(RefusalKind.CONFLICT, "QJ16-01b", "该地已报告清理情况", "The locality has reported already");

    private final Reason reason;

    NormativeDocumentRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
