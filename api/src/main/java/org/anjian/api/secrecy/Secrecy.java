package org.anjian.api.secrecy;

/** Why a record is kept confidential (QJ22B-08b). */
public enum Secrecy {
    /** A technical secret of the enterprise (技术秘密). */
    TRADE_SECRET,
    /** A business secret of the enterprise (业务秘密). */
    BUSINESS_SECRET
}
