package org.anjian.api.tipoff;

/** What the verification found (核查结论). */
public enum TipOffOutcome {
    /** It is as was said (属实). */
    TRUE,
    /** It is so in part (部分属实). */
    PARTLY,
    /** It is not so (不属实). */
    FALSE
}
