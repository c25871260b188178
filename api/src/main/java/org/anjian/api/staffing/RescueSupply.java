package org.anjian.api.staffing;

import java.time.LocalDate;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/**
 * One entry of the stock of rescue supplies (应急救援物资, QJ16-03g).
 *
 * @param quantity how many, one or more
 * @param unit of what the quantity counts
 * @param expiresOn the last day of use
 */
public record RescueSupply(String name, int quantity, String unit, LocalDate expiresOn) {

    public RescueSupply {
        name = Required.name(name, "name");
        unit = Required.name(unit, "unit");
        Required.value(expiresOn, "expiresOn");
        if (quantity < 1) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "quantity");
        }
    }
}
