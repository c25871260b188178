package org.anjian.api.tipoff;

import org.anjian.api.accident.AccidentGrade;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/**
 * Deaths that were concealed or misreported, as the verification found (查实瞒报、谎报的死亡人数, NL-TIP).
 *
 * @param grade the grade of the accident as it was finally established
 * @param deaths at least one
 */
public record ConcealedDeaths(AccidentGrade grade, int deaths) {

    private static final int MOST = 1_000_000;

    public ConcealedDeaths {
        Required.value(grade, "concealed.grade");
        if (deaths < 1 || deaths > MOST) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "concealed.deaths");
        }
    }
}
