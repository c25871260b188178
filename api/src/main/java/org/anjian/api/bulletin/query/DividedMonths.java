package org.anjian.api.bulletin.query;

import java.util.List;
import org.anjian.api.bulletin.DividedMonth;

/**
 * The answer to {@link DivideMonths}.
 *
 * @param head the position of the last event that was recorded when it was computed
 * @param months in the order in which they were asked for
 */
public record DividedMonths(long head, List<DividedMonth> months) {

    public DividedMonths {
        months = List.copyOf(months);
    }
}
