package org.anjian.command.gridreport;

import org.anjian.api.gridreport.GridReportRefusal;
import org.anjian.api.refusal.RefusedException;

/** Refusals of this context. */
final class Refuse {

    private Refuse() {}

    static void when(boolean wrong, GridReportRefusal refusal, String field) {
        if (wrong) {
            throw new RefusedException(refusal, field);
        }
    }

    static void when(boolean wrong, GridReportRefusal refusal) {
        if (wrong) {
            throw new RefusedException(refusal);
        }
    }
}
