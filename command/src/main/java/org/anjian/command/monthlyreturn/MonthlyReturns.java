package org.anjian.command.monthlyreturn;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.monthlyreturn.MonthlyReturnRefusal;
import org.anjian.api.monthlyreturn.MonthlyReturnSubject;
import org.anjian.api.monthlyreturn.ReturnMonth;
import org.anjian.api.monthlyreturn.command.CompileMonthlyReturn;
import org.anjian.api.monthlyreturn.command.ExpectMonthlyReturn;
import org.anjian.api.monthlyreturn.event.MonthlyReturnExpected;
import org.anjian.api.permission.Permissions;
import org.anjian.api.region.Regions;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.command.refusal.Refuse;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes in which regulators owe returns, and has their figures computed. */
@Component
class MonthlyReturns {

    /** The day of the next month by which a return is with the office. */
    private static final ParameterKey REPORT_DAY = new ParameterKey("QJ22B-12b.monthlyReportDay");

    private final Repository<MonthlyReturn> repository;
    private final RuleParameters parameters;
    private final MonthFigures figures;
    private final Regions regions;
    private final Permissions permissions;

    MonthlyReturns(
            Repository<MonthlyReturn> repository,
            RuleParameters parameters,
            MonthFigures figures,
            Regions regions,
            Permissions permissions) {
        this.repository = repository;
        this.parameters = parameters;
        this.figures = figures;
        this.regions = regions;
        this.permissions = permissions;
    }

    @CommandHandler
    Decision handle(ExpectMonthlyReturn command, Actor actor, DeadlineManager deadlines) throws Exception {
        permissions.require(actor, ExpectMonthlyReturn.class, command.region(), null);
        regions.require(command.region(), "region");
        MonthlyReturnExpected expected = expected(command.subject(), command.occurredAt());
        return repository
                .loadOrCreate(command.returnId().raw(), MonthlyReturn::new)
                .invoke(one -> one.expect(expected, deadlines));
    }

    /** A return that nobody waited for is owed all the same: the rule lays it on every regulator. */
    @CommandHandler
    Decision handle(CompileMonthlyReturn command, Actor actor, DeadlineManager deadlines) throws Exception {
        permissions.require(actor, CompileMonthlyReturn.class, command.region(), null);
        regions.require(command.region(), "region");
        MonthlyReturn.requireOwn(actor, command.subject());
        ReturnMonth month = ReturnMonth.parse(command.month(), "month");
        Refuse.when(command.occurredAt().isBefore(month.end()), MonthlyReturnRefusal.MONTH_NOT_OVER, "month");
        MonthlyReturnExpected expected = expected(command.subject(), command.occurredAt());
        return repository
                .loadOrCreate(command.returnId().raw(), MonthlyReturn::new)
                .invoke(one -> {
                    one.expect(expected, deadlines);
                    return one.compile(command, figures, actor);
                });
    }

    /** A month is judged by the number in force on its last day. */
    private MonthlyReturnExpected expected(MonthlyReturnSubject subject, Instant at) {
        ReturnMonth month = ReturnMonth.parse(subject.month(), "month");
        LocalDate dueOn = month.dueOn(parameters.number(REPORT_DAY, subject.region(), month.last()));
        return new MonthlyReturnExpected(subject, at, dueOn);
    }
}
