package org.anjian.api.bulletin.query;

import java.util.List;
import org.anjian.api.monthlyreturn.ReturnFilter;
import org.anjian.api.refusal.Required;

/**
 * The figures of several months at the positions up to which they count, each divided into cells. Answered with
 * {@link DividedMonths}; asked by Anjian itself alone, whose reach no table limits.
 */
public record DivideMonths(List<Month> months) {

    public DivideMonths {
        months = List.copyOf(months);
    }

    /**
     * A month of a regulator.
     *
     * @param position the events up to that position of the store count
     */
    public record Month(ReturnFilter filter, long position) {

        public Month {
            Required.value(filter, "filter");
        }
    }
}
