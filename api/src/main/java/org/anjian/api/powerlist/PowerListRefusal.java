package org.anjian.api.powerlist;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about a power list, or an act that no power allows. */
public enum PowerListRefusal implements RefusalCode {
    POWER_ITEM_NOT_IN_FORCE(
            RefusalKind.CONFLICT, "QJ16-05a", "所依据的权责清单事项当日未生效或已废止", "The power item was not in force on that day"),
    ITEMS_MISSING(RefusalKind.INVALID, "QJ16-05a", "权责清单至少有一个事项", "A list has at least one item"),
    ITEM_CODE_REPEATED(RefusalKind.INVALID, "QJ16-05a", "事项编码重复", "Two items have the same code"),
    ITEM_CODE_TAKEN(RefusalKind.CONFLICT, "QJ16-05a", "事项编码已用于其他清单", "Another list has an item of that code"),
    FLOW_CHARTS_MISSING(RefusalKind.INVALID, "QJ16-05b", "缺少工作流程图", "A list comes with its workflow charts"),
    NOT_AFTER_VERSION_BEFORE(
            RefusalKind.CONFLICT, "QJ16-05a", "新版清单的施行日期须晚于前一版本", "A version takes effect later than the one before"),
    VERSION_NOT_THE_LAST(RefusalKind.CONFLICT, "QJ16-05b", "不是现行版本的清单", "That is not the last version of the list"),
    ALREADY_DISCLOSED(RefusalKind.CONFLICT, "QJ16-05b", "已在该渠道公开", "The version is public there already"),
    ITEM_UNKNOWN(RefusalKind.INVALID, "QJ16-05a", "清单中没有该事项", "The list has no such item"),
    ITEM_REPEALED(RefusalKind.CONFLICT, "QJ16-05a", "该事项已废止", "The item is repealed already"),
    SUPERVISION_MEASURE_REQUIRED(
            RefusalKind.INVALID,
            "QJ16-05d",
            "取消或下放的审批事项须有事中和事后监管措施",
            "A cancelled or delegated approval item has measures of supervision, in process and ex post"),
    RECEIVING_LEVEL_MISSING(
            RefusalKind.INVALID, "QJ16-05d", "下放的审批事项须指明承接层级", "A delegated item names the level that receives it"),
    ALREADY_DELEGATED(RefusalKind.CONFLICT, "QJ16-05d", "该审批事项已取消或下放", "The item was cancelled or delegated already");

    private final Reason reason;

    PowerListRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
