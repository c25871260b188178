package org.anjian.command.powerlist;

import java.time.LocalDate;

/** The powers on which acts of enforcement rest (QJ16-05a). */
@FunctionalInterface
public interface PowerItems {

    /**
     * Makes sure that a power was in force.
     *
     * @param code the code of the item that an act cites
     * @param day the day of the act, in Asia/Shanghai
     * @param field the field of the input that cites it
     * @throws org.anjian.api.refusal.RefusedException
     *     {@link org.anjian.api.powerlist.PowerListRefusal#POWER_ITEM_NOT_IN_FORCE}
     */
    void requireInForce(String code, LocalDate day, String field);
}
