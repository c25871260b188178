package org.anjian.rendering.fields;

import java.time.LocalDate;
import java.time.LocalTime;

/** Dates as official documents write them, such as 二〇二六年十一月二十八日. */
public final class ChineseDate {

    private static final String[] DIGITS = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final int TEN = 10;

    private ChineseDate() {}

    /** A day: the year digit by digit, month and day as numbers. */
    public static String of(LocalDate day) {
        StringBuilder year = new StringBuilder();
        String.valueOf(day.getYear()).chars().forEach(digit -> year.append(DIGITS[digit - '0']));
        return year + "年" + number(day.getMonthValue()) + "月" + number(day.getDayOfMonth()) + "日";
    }

    /** A time of that day, such as 14时05分. */
    public static String timeOf(LocalTime time) {
        return "%02d时%02d分".formatted(time.getHour(), time.getMinute());
    }

    /** 1 to 99: 十, 十一, 二十, 二十八. */
    private static String number(int value) {
        if (value < TEN) {
            return DIGITS[value];
        }
        String tens = value / TEN == 1 ? "十" : DIGITS[value / TEN] + "十";
        return value % TEN == 0 ? tens : tens + DIGITS[value % TEN];
    }
}
