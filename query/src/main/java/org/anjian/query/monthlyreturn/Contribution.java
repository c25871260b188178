package org.anjian.query.monthlyreturn;

import java.util.EnumMap;
import java.util.Map;
import org.anjian.api.monthlyreturn.ReturnFigure;
import org.jspecify.annotations.Nullable;

/**
 * What one record counts in a month.
 *
 * @param amounts by figure; one that is missing is nought
 * @param inspected the enterprise that counts as inspected; null where none does
 */
record Contribution(
        Map<ReturnFigure, Long> amounts, @Nullable String inspected) {

    static final Contribution NONE = new Contribution(Map.of(), null);

    Contribution {
        amounts = amounts.isEmpty() ? Map.of() : new EnumMap<>(amounts);
    }

    static Contribution of(Map<ReturnFigure, Long> amounts) {
        return new Contribution(amounts, null);
    }
}
