package org.anjian.api.penaltycase.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.CalendarYears;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * How the cases that a regulator closed in a year stand to the three systems (ML20-05e). Answered with a
 * {@link ThreeSystemsRate}.
 *
 * @param regulator the code of the body
 * @param position the reader's own last write, to wait for
 */
public record CountThreeSystems(
        String regulator, int year, @Nullable Position position) {

    public CountThreeSystems {
        regulator = Required.name(regulator, "regulator");
        CalendarYears.require(year);
    }
}
