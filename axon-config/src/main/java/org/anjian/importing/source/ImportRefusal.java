package org.anjian.importing.source;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to reject or repair a row before it is sent. */
public enum ImportRefusal implements RefusalCode {
    DATE_MALFORMED("日期无法识别，请用 2024-03-05、2024/3/5 或 2024年3月5日", "Not a date; write 2024-03-05, 2024/3/5 or 2024年3月5日"),
    ENTERPRISE_ROW_MISSING("来源中没有该记录所属的单位", "The source has no establishment for this record"),
    CLOSED_BEFORE_FOUND("销号日期早于发现日期", "The closing date is before the date of finding"),
    DUE_BEFORE_FOUND("整改期限早于发现日期", "The due date is before the date of finding"),
    DUE_REPAIRED("整改期限早于签发日期，按签发当日到期处理", "The due date is before the issue date: due at once"),
    CLOSING_REPAIRED("结案日期早于签发日期，按签发当日处理", "The closing date is before the issue date: taken as the issue date"),
    CONTEST_REPAIRED("提出异议日期早于签发日期，按签发当日处理", "The contest date is before the issue date: taken as the issue date"),
    AMOUNT_MALFORMED("金额无法识别，请填整数", "Not an amount; write whole units"),
    NOT_RECORDED("系统未能记录该行，原因见日志", "The ledger failed to record this row; the log says why");

    private final Reason reason;

    ImportRefusal(String zh, String en) {
        this.reason = new Reason(RefusalKind.INVALID, "ANJIAN-IMPORT", zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
