package org.anjian.api.monthlyreturn.command;

import java.time.Instant;
import org.anjian.api.monthlyreturn.MonthlyReturnCommand;
import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.monthlyreturn.MonthlyReturnSubject;
import org.anjian.api.monthlyreturn.ReturnMonth;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a regulator owe the return of a month, and of every month after it until the duty ends (QJ22B-11a).
 *
 * @param organisation the code of the regulator
 * @param region its jurisdiction
 * @param month such as 2022-05
 */
public record ExpectMonthlyReturn(
        String organisation,
        RegionCode region,
        String month,
        Instant occurredAt,
        @Nullable String commandId) implements MonthlyReturnCommand {

    public ExpectMonthlyReturn {
        organisation = Required.name(organisation, "organisation");
        Required.value(region, "region");
        month = ReturnMonth.parse(month, "month").toString();
        Required.value(occurredAt, "occurredAt");
    }

    /** The identity follows from regulator and month. */
    @Override
    @TargetAggregateIdentifier
    public MonthlyReturnId returnId() {
        return subject().id();
    }

    /** The return that it is about. */
    public MonthlyReturnSubject subject() {
        return MonthlyReturnSubject.of(organisation, region, month);
    }
}
