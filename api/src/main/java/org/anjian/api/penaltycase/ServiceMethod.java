package org.anjian.api.penaltycase;

/** How a document was served (送达方式, NL-CF61). */
public enum ServiceMethod {
    /** On the spot, after it was read out (当场交付). */
    ON_THE_SPOT,
    /** Handed over (直接送达). */
    DIRECT,
    /** Left behind before witnesses (留置送达). */
    LEFT_BEHIND,
    /** By post (邮寄送达). */
    POST,
    /** Electronically, by signed consent (电子送达). */
    ELECTRONIC,
    /** By public announcement (公告送达). */
    ANNOUNCEMENT
}
