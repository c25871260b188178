package org.anjian.query.web;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** Months as clients write them: 2024-05. */
public final class Months {

    private Months() {}

    /**
     * A month from an argument.
     *
     * @throws RefusedException {@link InputRefusal#MALFORMED} where it is none
     */
    public static YearMonth parse(String text, String field) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new RefusedException(InputRefusal.MALFORMED, field);
        }
    }
}
