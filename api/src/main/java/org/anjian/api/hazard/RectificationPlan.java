package org.anjian.api.hazard;

import java.time.LocalDate;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/**
 * The five fixed elements of a rectification plan (五落实: 责任、措施、资金、时限、预案; QX24-29).
 *
 * @param responsible who is responsible
 * @param measures what is done
 * @param fundsFen the funds in fen; zero must be stated
 * @param deadline the last day, in Asia/Shanghai
 * @param contingencyPlan what protects people meanwhile
 */
public record RectificationPlan(
        ResponsiblePerson responsible, String measures, Long fundsFen, LocalDate deadline, String contingencyPlan) {

    public RectificationPlan {
        if (responsible == null) {
            throw new RefusedException(HazardRefusal.FIVE_ELEMENTS_INCOMPLETE, "responsible");
        }
        if (measures == null || measures.isBlank()) {
            throw new RefusedException(HazardRefusal.FIVE_ELEMENTS_INCOMPLETE, "measures");
        }
        if (fundsFen == null || fundsFen < 0) {
            throw new RefusedException(HazardRefusal.FIVE_ELEMENTS_INCOMPLETE, "fundsFen");
        }
        if (deadline == null) {
            throw new RefusedException(HazardRefusal.FIVE_ELEMENTS_INCOMPLETE, "deadline");
        }
        if (contingencyPlan == null || contingencyPlan.isBlank()) {
            throw new RefusedException(HazardRefusal.FIVE_ELEMENTS_INCOMPLETE, "contingencyPlan");
        }
        measures = Required.text(measures, "measures");
        contingencyPlan = Required.text(contingencyPlan, "contingencyPlan");
    }
}
