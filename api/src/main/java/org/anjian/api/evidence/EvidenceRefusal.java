package org.anjian.api.evidence;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Why a case file is refused. */
public enum EvidenceRefusal implements RefusalCode {
    CASE_FILE_TOO_LARGE(
            RefusalKind.CONFLICT,
            "案卷文件超过本节点设定的上限（anjian.case-file）",
            "The case file would be larger than this node allows (anjian.case-file)"),
    NUMBER_AMBIGUOUS(
            RefusalKind.CONFLICT, "该编号对应多个记录，请改用记录标识", "Several records have that number: ask by the id of one"),
    CASE_FILES_BUSY(
            RefusalKind.UNAVAILABLE, "正在生成其他案卷文件，请稍后再试", "Other case files are being made: try again in a while");

    private final Reason reason;

    EvidenceRefusal(RefusalKind kind, String zh, String en) {
        this.reason = new Reason(kind, "ANJIAN-EVIDENCE", zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
