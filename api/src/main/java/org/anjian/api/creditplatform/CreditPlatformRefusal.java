package org.anjian.api.creditplatform;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about the exchange with the credit platform. */
public enum CreditPlatformRefusal implements RefusalCode {
    EXCHANGE_OPEN(
            RefusalKind.CONFLICT,
            "上一批次尚未收到平台回执，不能再次生成",
            "The exchange before has no receipts yet: while one is open no second is prepared"),
    NOTHING_OWED(RefusalKind.CONFLICT, "没有需要报送的信息", "The platform knows everything that it is owed"),
    ALREADY_SYNCED(RefusalKind.CONFLICT, "该批次的回执已入库", "The receipts of the exchange are stored already"),
    FILE_DIFFERS(
            RefusalKind.CONFLICT, "回执所对应的文件与本批次文件不一致", "The receipts are for another file than that of the exchange"),
    RECEIPT_INCOMPLETE(
            RefusalKind.INVALID,
            "回执不完整：接收的须有平台编号，退回的须有原因",
            "A receipt has the platform's number where the record was accepted, and the reason where it was refused"),
    RECEIPT_TWICE(RefusalKind.INVALID, "同一条信息有两份回执", "There are two receipts for one record"),
    RECORD_NOT_IN_EXCHANGE(
            RefusalKind.INVALID, "回执中的信息不在本批次内", "There is a receipt for a record that is not in the exchange"),
    RECEIPTS_MISSING(RefusalKind.INVALID, "本批次有信息没有回执", "There is no receipt for a record of the exchange"),
    RECEIPT_FILE_MALFORMED(RefusalKind.INVALID, "回执文件格式不正确", "The file is no file of receipts"),
    BEFORE_LAST_STEP(RefusalKind.INVALID, "时间早于上一步骤", "The step would have happened before the one it follows");

    private final Reason reason;

    CreditPlatformRefusal(RefusalKind kind, String zh, String en) {
        this.reason = new Reason(kind, "QJ16-12e", zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
