package org.anjian.api.message;

import java.util.List;
import org.anjian.api.person.PersonId;

/**
 * An event that performs one of the seven statutory duties of safety managers (履职台账, QJ22A-12): it appears on the duty
 * ledger of whoever acted, and of every safety manager who took part.
 */
public interface DutyAct {

    /** The duty, 1 to 7. */
    int duty();

    /** The safety managers who took part; empty where whoever acted did it alone. */
    default List<PersonId> performers() {
        return List.of();
    }
}
