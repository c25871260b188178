package org.anjian.api.penaltycase;

/** By which procedure a case is handled. */
public enum Procedure {
    /** The ordinary procedure (普通程序). */
    ORDINARY,
    /** The simple procedure on the spot (简易程序, NL-CF51). */
    ON_THE_SPOT,
    /** The procedure of another system. */
    FOREIGN
}
