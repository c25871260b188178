package org.anjian.api.correctionorder;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.message.LegalTime;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** What an order to correct must say. */
public final class CorrectionOrderShape {

    private CorrectionOrderShape() {}

    /**
     * Checks whom and until when.
     *
     * @throws RefusedException {@link CorrectionOrderRefusal#DUE_DATE_MISSING} and others, naming the field
     */
    public static void check(
            CorrectionTarget target, @Nullable PersonId person, @Nullable LocalDate dueOn, Instant orderedAt) {
        if (dueOn == null) {
            throw new RefusedException(CorrectionOrderRefusal.DUE_DATE_MISSING, "dueOn");
        }
        if (dueOn.isBefore(LegalTime.dayOf(orderedAt))) {
            throw new RefusedException(CorrectionOrderRefusal.DUE_BEFORE_THE_ORDER, "dueOn");
        }
        switch (target) {
            case PERSON -> {
                if (person == null) {
                    throw new RefusedException(CorrectionOrderRefusal.PERSON_MISSING, "person");
                }
            }
            case ENTERPRISE -> {
                if (person != null) {
                    throw new RefusedException(CorrectionOrderRefusal.PERSON_NOT_ORDERED, "person");
                }
            }
        }
    }
}
