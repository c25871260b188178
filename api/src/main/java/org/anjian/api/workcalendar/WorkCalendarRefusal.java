package org.anjian.api.workcalendar;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about the working-day calendar. */
public enum WorkCalendarRefusal implements RefusalCode {
    LEVEL_NOT_MUNICIPAL(
            RefusalKind.FORBIDDEN, "NL-CF85", "工作日历由市级以上部门登记", "The calendar is recorded by a city or a level above"),
    DAY_OF_ANOTHER_YEAR(RefusalKind.INVALID, "NL-CF85", "日期不属于该年度", "The day is not of that year"),
    HOLIDAYS_MISSING(RefusalKind.INVALID, "NL-CF85", "放假日期不能为空", "An arrangement has holidays"),
    HOLIDAY_AND_WORKDAY(RefusalKind.INVALID, "NL-CF85", "同一日期不能既放假又上班", "A day is no holiday and working day at once"),
    MAKE_UP_DAY_NOT_ON_WEEKEND(
            RefusalKind.INVALID, "NL-CF85", "调休上班日须为周末", "A make-up working day is a Saturday or Sunday");

    private final Reason reason;

    WorkCalendarRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
