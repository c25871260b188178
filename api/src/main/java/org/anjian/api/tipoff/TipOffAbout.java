package org.anjian.api.tipoff;

/** What a tip-off is about (举报内容, QJ16-15a). */
public enum TipOffAbout {
    /** A hazard (安全隐患). */
    HAZARD,
    /** An accident (生产安全事故). */
    ACCIDENT,
    /** A violation of law (非法违法行为). */
    VIOLATION
}
