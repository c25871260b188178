package org.anjian.api.enterprise;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about an enterprise. */
public enum EnterpriseRefusal implements RefusalCode {
    CREDIT_CODE_MALFORMED(RefusalKind.INVALID, "GB 32100", "统一社会信用代码格式不正确", "The credit code is malformed"),
    CREDIT_CODE_CHECK_DIGIT(
            RefusalKind.INVALID, "GB 32100", "统一社会信用代码校验位不正确", "The check character of the credit code is wrong"),
    ONE_IDENTIFIER_NEEDED(
            RefusalKind.INVALID, "GB 32100", "须填写信用代码或其他标识之一", "Give either a credit code or a foreign identifier"),
    ENTERPRISE_UNKNOWN(RefusalKind.NOT_FOUND, "QJ16-09c", "没有登记该企业", "No such enterprise is registered"),
    ENTERPRISE_ALREADY_REGISTERED(RefusalKind.CONFLICT, "QJ16-09c", "该企业已登记", "The enterprise is registered already"),
    ENTERPRISE_IS_CLOSED(RefusalKind.CONFLICT, "QJ16-09c", "该企业已注销", "The enterprise is closed"),
    SAME_REGION(RefusalKind.INVALID, "ML20-05a", "迁入地与现属地相同", "The enterprise is in that region already"),
    REGULATOR_ASSIGNED_ALREADY(
            RefusalKind.CONFLICT, "ML20-05a", "监管主体和管理主体未变化", "These bodies are assigned to the enterprise already"),
    LEVEL_REASON_MISSING(
            RefusalKind.INVALID,
            "QJ16-11g",
            "分级管理事项实行属地监管，上级机关直接处理须说明理由",
            "The territorial regulator is competent; a body above it says why it acts"),
    CATALOGUED_ALREADY(RefusalKind.CONFLICT, "QJ16-09c", "该企业已列入监管对象目录", "The enterprise is in the catalogue already"),
    NOT_CATALOGUED(RefusalKind.CONFLICT, "QJ16-09c", "该企业未列入监管对象目录", "The enterprise is not in the catalogue"),
    RISK_INPUTS_REQUIRED(RefusalKind.INVALID, "QJ16-06b", "须填写分级依据", "A risk grade must say what it rests on"),
    INSPECTION_NOT_NEWER(
            RefusalKind.CONFLICT, "QJ16-06b", "已记录更近的检查", "An inspection of that day or a later one is known already"),
    INTERVAL_TIGHTENED_ALREADY(
            RefusalKind.CONFLICT, "QJ16-11f", "已因该隐患缩短检查周期", "That hazard shortened the interval already"),
    INTERVAL_NOT_TIGHTENED(RefusalKind.CONFLICT, "QJ16-11f", "检查周期未因该隐患缩短", "That hazard did not shorten the interval");

    private final Reason reason;

    EnterpriseRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
