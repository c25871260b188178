package org.anjian.api.discretion;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about a discretion standard. */
public enum DiscretionRefusal implements RefusalCode {
    RANGE_REVERSED(RefusalKind.INVALID, "QJ16-01a", "处罚上限不得低于下限", "The greatest fine is not below the least"),
    TIERS_MISSING(RefusalKind.INVALID, "QJ16-01a", "裁量基准至少有一个阶次", "A standard has at least one tier"),
    TIER_NUMBERS_BROKEN(
            RefusalKind.INVALID, "QJ16-01a", "裁量阶次应从1起连续编号", "Tiers are numbered 1, 2, 3 and so on, in order"),
    BAND_OUTSIDE_RANGE(RefusalKind.INVALID, "QJ16-01a", "裁量幅度超出法定幅度", "A band lies outside the range"),
    BANDS_OVERLAP(RefusalKind.INVALID, "QJ16-01a", "裁量幅度重叠", "Two bands overlap"),
    BANDS_LEAVE_GAP(RefusalKind.INVALID, "QJ16-01a", "裁量幅度之间有空档", "The bands do not cover the range"),
    OUTSIDE_STATUTE(
            RefusalKind.INVALID,
            "QJ16-01a",
            "裁量基准超出法律规定的处罚幅度",
            "The range lies outside the one that the statute provides"),
    NOT_AFTER_VERSION_BEFORE(
            RefusalKind.CONFLICT, "QJ16-01a", "新版本的施行日期须晚于前一版本", "A version takes effect later than the one before"),
    STANDARD_REPEALED(RefusalKind.CONFLICT, "QJ16-01a", "裁量基准已废止", "The standard is repealed already");

    private final Reason reason;

    DiscretionRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
