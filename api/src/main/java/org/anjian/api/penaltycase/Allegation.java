package org.anjian.api.penaltycase;

import java.time.LocalDate;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * An act that is alleged to violate a provision.
 *
 * @param violationCode the violation, as the discretion standards call it
 * @param factOn the day of the act, or of its end where it went on: the version of the standard and the limitation follow
 *     from it
 * @param act which act it is: provisions that the same act violates share it (NL-CF29); the violation itself where null
 */
public record Allegation(
        String violationCode,
        LocalDate factOn,
        Harm harm,
        @Nullable String act) {

    public Allegation {
        violationCode = Required.name(violationCode, "violationCode");
        Required.value(factOn, "factOn");
        Required.value(harm, "harm");
        act = act == null || act.isBlank() ? violationCode : Required.name(act, "act");
    }
}
