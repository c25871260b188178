package org.anjian.query.monthlyreturn;

import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.monthlyreturn.ComputedFigures;
import org.anjian.api.monthlyreturn.query.ComputeMonth;
import org.anjian.api.monthlyreturn.query.RestateMonth;
import org.anjian.api.monthlyreturn.query.Restatement;
import org.anjian.api.monthlyreturn.view.MonthlyReturnView;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.ViewSearch;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers for the figures of months: for the write side, which signs them, and for whoever reads a signed return. */
public final class MonthComputing {

    private final MonthLedger ledger;
    private final ViewSearch<MonthlyReturnView> returns;
    private final ReadFilter permissions;

    public MonthComputing(MonthLedger ledger, ViewSearch<MonthlyReturnView> returns, ReadFilter permissions) {
        this.ledger = ledger;
        this.returns = returns;
        this.permissions = permissions;
    }

    /** The figures of a month now; asked by Anjian itself alone, whose reach no table limits. */
    @QueryHandler
    public ComputedFigures handle(ComputeMonth query, Actor actor) {
        if (actor.role() != Role.SYSTEM) {
            throw new RefusedException(InputRefusal.NOT_PERMITTED);
        }
        return ledger.now(query.filter());
    }

    /** A signed return and what its month comes to now; null where the reader knows of none. */
    @QueryHandler
    public @Nullable Restatement handle(RestateMonth query, Actor actor) {
        return returns.first(Conditions.all(
                        permissions.of(actor, MonthlyReturnView.class).filter(),
                        Conditions.is("id", query.returnId().raw())))
                .map(MonthlyReturnView::signed)
                .map(ledger::restated)
                .orElse(null);
    }
}
