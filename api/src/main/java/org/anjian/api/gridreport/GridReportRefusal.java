package org.anjian.api.gridreport;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about grids and their reports. */
public enum GridReportRefusal implements RefusalCode {
    NOT_A_GRID_REGION(RefusalKind.INVALID, "ML20-12e", "网格须设在乡镇（街道）或者村（社区）", "A grid lies in a township or village"),
    GRID_UNKNOWN(RefusalKind.NOT_FOUND, "ML20-12e", "没有这个网格", "There is no such grid"),
    WORKER_ALREADY_ASSIGNED(RefusalKind.CONFLICT, "ML20-12e", "该网格员已在岗", "The account is a worker of the grid already"),
    NOT_A_WORKER(RefusalKind.FORBIDDEN, "ML20-12e", "不是该网格的网格员", "The account is no worker of the grid"),
    ENTERPRISE_ALREADY_LINKED(RefusalKind.CONFLICT, "ML20-12e", "该企业已纳入网格", "The enterprise is in the grid already"),
    ENTERPRISE_NOT_IN_GRID(RefusalKind.CONFLICT, "ML20-12e", "该企业未纳入网格", "The enterprise is not in the grid"),
    ENTERPRISE_ELSEWHERE(
            RefusalKind.INVALID, "ML20-12e", "企业所在地与网格不在同一辖区", "The enterprise and the grid lie in different regions"),
    DISPOSED_ALREADY(RefusalKind.CONFLICT, "ML20-12e", "该上报已处置", "The report was disposed of already"),
    NOT_DISPATCHED_TO_YOU(
            RefusalKind.FORBIDDEN, "ML20-12e", "该上报未派给本单位", "Only the body that the report is with disposes of it"),
    REFERRED_TO_ITSELF(RefusalKind.INVALID, "ML20-12e", "不能转给本单位", "A report is referred to another body"),
    HAZARD_NEEDED(
            RefusalKind.INVALID,
            "ML20-12e",
            "转为隐患须填写隐患级别和类别，其他结果不得填写",
            "Where it becomes a hazard its grade and category are given, otherwise not"),
    BEFORE_THE_REPORT(RefusalKind.INVALID, "ML20-12e", "时间早于上报", "That would be before the report");

    private final Reason reason;

    GridReportRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
