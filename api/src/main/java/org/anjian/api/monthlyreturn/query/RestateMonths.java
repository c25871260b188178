package org.anjian.api.monthlyreturn.query;

import java.util.List;
import org.anjian.api.monthlyreturn.ComputedFigures;
import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.refusal.Required;

/**
 * Signed returns beside what their months come to now. Answered with a {@link Restatement} for each that the reader may know of.
 */
public record RestateMonths(List<Signed> returns) {

    public RestateMonths {
        returns = List.copyOf(returns);
    }

    /**
     * A return as the reader sees it.
     *
     * @param signed the figures that are signed there
     */
    public record Signed(MonthlyReturnId returnId, ComputedFigures signed) {

        public Signed {
            Required.value(returnId, "returnId");
            Required.value(signed, "signed");
        }
    }
}
