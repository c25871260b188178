package org.anjian.api.casefile;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about case files. */
public enum CaseFileRefusal implements RefusalCode {
    PROGRAMME_RUNS(RefusalKind.CONFLICT, "QJ16-07d", "该地区已建立评查制度", "The programme of the region runs already"),
    COUNTY_OUTSIDE(RefusalKind.INVALID, "QJ16-07d", "不属于本地区所辖县（市、区）", "It is no county of the region"),
    SCORE_OUT_OF_RANGE(RefusalKind.INVALID, "QJ16-07c", "评分应在0至100之间", "A score is 0 to 100"),
    NO_FILES_ASSESSED(RefusalKind.INVALID, "QJ16-07d", "须评查至少一份案卷", "At least one file is assessed"),
    INDICATOR_MISSING(RefusalKind.INVALID, "ML20-04c", "评估须有指标", "An evaluation has indicators"),
    PERIOD_NOT_OVER(RefusalKind.INVALID, "ML20-04c", "不能评估尚未开始的年度", "A year that has not begun cannot be evaluated");

    private final Reason reason;

    CaseFileRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
