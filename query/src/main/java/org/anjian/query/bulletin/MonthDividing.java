package org.anjian.query.bulletin;

import org.anjian.api.bulletin.query.DivideMonths;
import org.anjian.api.bulletin.query.DividedMonths;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.monthlyreturn.MonthLedger;
import org.axonframework.queryhandling.QueryHandler;

/** Divides months into sectors and regions: for the write side, which compiles bulletins from them. */
public final class MonthDividing {

    private final MonthLedger ledger;

    public MonthDividing(MonthLedger ledger) {
        this.ledger = ledger;
    }

    /** The months at their positions; asked by Anjian itself alone, whose reach no table limits. */
    @QueryHandler
    public DividedMonths handle(DivideMonths query, Actor actor) {
        if (actor.role() != Role.SYSTEM) {
            throw new RefusedException(InputRefusal.NOT_PERMITTED);
        }
        long head = ledger.head();
        return new DividedMonths(
                head,
                query.months().stream()
                        .map(month -> ledger.divided(month.filter(), month.position()))
                        .toList());
    }
}
