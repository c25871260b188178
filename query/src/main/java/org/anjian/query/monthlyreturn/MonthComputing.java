package org.anjian.query.monthlyreturn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.monthlyreturn.ComputedFigures;
import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.monthlyreturn.ReturnFilter;
import org.anjian.api.monthlyreturn.ReturnMonth;
import org.anjian.api.monthlyreturn.query.ComputeMonth;
import org.anjian.api.monthlyreturn.query.RestateMonths;
import org.anjian.api.monthlyreturn.query.Restatement;
import org.anjian.api.monthlyreturn.view.MonthlyReturnView;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
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

    /** Signed returns and what their months come to now; of others than the reader may know of nothing is told. */
    @QueryHandler
    public List<Restatement> handle(RestateMonths query, Actor actor) {
        Reading reading = permissions.of(actor, MonthlyReturnView.class);
        Map<MonthlyReturnId, MonthlyReturnView> known = new HashMap<>();
        returns.byIds(query.returns().stream().map(one -> one.returnId().raw()).toList())
                .forEach(view -> known.put(view.id(), view));
        return query.returns().stream()
                .filter(one -> mayRead(reading, known.get(one.returnId()), one.signed()))
                .map(one -> ledger.restated(one.signed()))
                .toList();
    }

    /** The figures are of the return that the reader may read, and not of somebody else's. */
    private static boolean mayRead(Reading reading, @Nullable MonthlyReturnView view, ComputedFigures signed) {
        return view != null
                && reading.covers(view.regionPath(), null, false)
                && signed.filter()
                        .equals(ReturnFilter.of(
                                view.organisation(), view.region(), ReturnMonth.parse(view.month(), "month")));
    }
}
