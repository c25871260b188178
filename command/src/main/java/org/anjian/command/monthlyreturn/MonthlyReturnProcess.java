package org.anjian.command.monthlyreturn;

import org.anjian.api.monthlyreturn.MonthlyReturnSubject;
import org.anjian.api.monthlyreturn.command.ExpectMonthlyReturn;
import org.anjian.api.monthlyreturn.event.NextMonthlyReturnOwed;
import org.anjian.command.process.OwnCommands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Whoever owes a month owes the next one too, until the duty ends: silence is a fact (QJ22B-11a). */
@Component
@ProcessingGroup("monthly-return")
@DisallowReplay
public class MonthlyReturnProcess {

    private final OwnCommands commands;

    MonthlyReturnProcess(OwnCommands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(NextMonthlyReturnOwed event) {
        MonthlyReturnSubject before = event.monthlyReturn();
        MonthlyReturnSubject next = MonthlyReturnSubject.of(before.organisation(), before.region(), event.nextMonth());
        commands.send(
                new ExpectMonthlyReturn(
                        next.organisation(), next.region(), next.month(), event.occurredAt(), "expect/" + next.id()),
                next.region());
    }
}
