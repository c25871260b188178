package org.anjian.api.selfcheck;

/** How the acceptance check is made (QX24-P4c). */
public enum AcceptanceMode {
    /** By officers, experts and media together (三合一). */
    THREE_IN_ONE,
    /** By an entrusted third party (委托第三方). */
    THIRD_PARTY
}
