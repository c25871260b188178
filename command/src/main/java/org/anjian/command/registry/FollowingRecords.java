package org.anjian.command.registry;

import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Decision;
import org.anjian.command.enterprise.KnownEnterprise;
import org.axonframework.modelling.command.Repository;

/**
 * All records of one kind that follow their enterprises. The first act of an enterprise begins its record.
 *
 * @param <R> the kind
 */
public final class FollowingRecords<R extends FollowingRecord<R>> {

    private final Repository<R> repository;
    private final Callable<R> blank;
    private final Function<EnterpriseId, String> idOf;
    private final BegunRecords begun;

    /**
     * @param repository where they are kept
     * @param blank makes one that has no history yet
     * @param idOf the id of the record of an enterprise
     * @param begun which of them have begun
     */
    public FollowingRecords(
            Repository<R> repository, Callable<R> blank, Function<EnterpriseId, String> idOf, BegunRecords begun) {
        this.repository = repository;
        this.blank = blank;
        this.idOf = idOf;
        this.begun = begun;
    }

    /** Lets the record of an enterprise decide on an act, and begins it where there is none. */
    public Decision act(KnownEnterprise enterprise, Instant at, Function<R, Decision> act) throws Exception {
        return repository
                .loadOrCreate(idOf.apply(enterprise.id()), blank)
                .invoke(record -> act.apply(record.under(enterprise, at)));
    }

    /** Tells the record what the enterprise is now, or that it is closed; one that never began needs no telling. */
    public Decision update(KnownEnterprise enterprise, Instant at) {
        String id = idOf.apply(enterprise.id());
        if (!begun.contains(id)) {
            return new Decision(id, 0);
        }
        return repository
                .load(id)
                .invoke(record -> enterprise.closed()
                        ? record.end(at)
                        : record.under(enterprise, at).decision());
    }
}
