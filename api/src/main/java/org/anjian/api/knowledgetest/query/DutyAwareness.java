package org.anjian.api.knowledgetest.query;

import org.jspecify.annotations.Nullable;

/**
 * How many safety managers know their statutory duties (法定职责知晓率, QX24-G1).
 *
 * @param inScope how many are asked about
 * @param aware how many passed the last test
 * @param rate between 0 and 1; null where nobody is asked about
 * @param met whether the target of 100 % is met
 */
public record DutyAwareness(
        long inScope, long aware, @Nullable Double rate, boolean met) {

    /** The rate of these figures. */
    public static DutyAwareness of(long inScope, long aware) {
        return new DutyAwareness(
                inScope, aware, inScope == 0 ? null : (double) aware / inScope, inScope > 0 && aware == inScope);
    }
}
