package org.anjian.command.inspection;

import org.anjian.api.inspection.InspectionRefusal;
import org.anjian.api.refusal.RefusedException;

/** Refusals of this context. */
final class Refuse {

    private Refuse() {}

    static void when(boolean wrong, InspectionRefusal refusal) {
        if (wrong) {
            throw new RefusedException(refusal);
        }
    }

    static void when(boolean wrong, InspectionRefusal refusal, String field) {
        if (wrong) {
            throw new RefusedException(refusal, field);
        }
    }
}
