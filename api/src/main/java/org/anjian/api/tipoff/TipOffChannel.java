package org.anjian.api.tipoff;

/** How a tip-off came in (举报渠道, QJ16-15a). */
public enum TipOffChannel {
    /** By the form on the web (网络平台), without login. */
    WEB,
    /** By the hotline 12350 (举报电话). */
    HOTLINE,
    /** By letter (来信). */
    LETTER,
    /** In person (来访). */
    VISIT
}
