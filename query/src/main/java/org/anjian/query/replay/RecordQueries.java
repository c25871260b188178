package org.anjian.query.replay;

import org.anjian.api.message.Actor;
import org.anjian.api.readaudit.ReadAuditKind;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.replay.query.CaseHistory;
import org.anjian.api.replay.query.CompareRecord;
import org.anjian.api.replay.query.FindRecord;
import org.anjian.api.replay.query.FindRecordHistory;
import org.anjian.api.replay.query.RecordDiff;
import org.anjian.api.replay.query.ReplayHistory;
import org.anjian.api.timeline.query.TimelinePage;
import org.anjian.query.readaudit.AccountedRecords;
import org.anjian.query.readaudit.ReadAudit;
import org.anjian.query.search.Positions;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.QueryMessage;
import org.jspecify.annotations.Nullable;

/** Answers for one record of any kind: {@link FindRecord} is told apart by the document that is asked for. */
public final class RecordQueries {

    private final RecordKinds kinds;
    private final Positions positions;
    private final ReadAudit audit;

    public RecordQueries(RecordKinds kinds, Positions positions, ReadAudit audit) {
        this.kinds = kinds;
        this.positions = positions;
        this.audit = audit;
    }

    /** Answers for every kind of records from now on. */
    void subscribe(QueryBus queries) {
        kinds.all().forEach(kind -> subscribe(queries, kind));
    }

    /**
     * The history of a record.
     *
     * @throws RefusedException {@link InputRefusal#NO_SUCH_RECORD} where there is no such record or the reader may not know
     *     of it
     */
    @QueryHandler
    public TimelinePage handle(FindRecordHistory query, Actor actor) {
        return kinds.of(query.id()).history(query, actor);
    }

    /**
     * A record replayed, which is written down first (QJ16-06g).
     *
     * @throws RefusedException {@link InputRefusal#NO_SUCH_RECORD} where there was no such record then or the reader may not
     *     know of it
     */
    @QueryHandler
    public CaseHistory handle(ReplayHistory query, Actor actor) {
        CaseHistory replayed = kinds.of(query.id()).replayed(query, actor);
        audit.writeDown(
                ReadAuditKind.HISTORY_REPLAYED, query.id(), query.moment().toString(), actor);
        return replayed;
    }

    /**
     * What changed in a record between two moments, which is written down first as a replay is.
     *
     * @throws RefusedException as a replay; {@link InputRefusal#MOMENTS_NOT_IN_ORDER} where the second moment has not all
     *     events of the first
     */
    @QueryHandler
    public RecordDiff handle(CompareRecord query, Actor actor) {
        RecordDiff compared = kinds.of(query.id()).compared(query, actor);
        audit.writeDown(ReadAuditKind.HISTORY_REPLAYED, query.id(), query.from() + " - " + query.to(), actor);
        return compared;
    }

    private <V> void subscribe(QueryBus queries, RecordKind<?, V> kind) {
        queries.<V>subscribe(FindRecord.class.getName(), kind.document(), question -> find(question, kind));
    }

    private <V> @Nullable V find(QueryMessage<?, V> question, RecordKind<?, V> kind) {
        Actor actor = Actor.fromMetadata(question.getMetaData());
        if (actor == null) {
            throw new RefusedException(InputRefusal.NOT_AUTHENTICATED);
        }
        FindRecord query = (FindRecord) question.getPayload();
        positions.await(query.position());
        V found = kind.find(query, actor);
        if (found != null) {
            AccountedRecords.as(kind.document())
                    .ifPresent(read ->
                            audit.writeDown(read, query.id(), query.moment().toString(), actor));
        }
        return found;
    }
}
