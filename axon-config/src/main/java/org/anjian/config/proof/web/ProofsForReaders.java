package org.anjian.config.proof.web;

import org.anjian.api.checkpoint.CheckpointRefusal;
import org.anjian.api.message.Actor;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.config.proof.LedgerProofs;
import org.anjian.query.replay.RecordKinds;
import org.anjian.query.seal.SealedReading;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Proofs of events, for whoever may see the event: to everybody else there is no such event. */
@Component
public class ProofsForReaders {

    private final ObjectProvider<LedgerProofs> proofs;
    private final ObjectProvider<RecordKinds> kinds;
    private final ObjectProvider<SealedReading> sealed;

    ProofsForReaders(
            ObjectProvider<LedgerProofs> proofs,
            ObjectProvider<RecordKinds> kinds,
            ObjectProvider<SealedReading> sealed) {
        this.proofs = proofs;
        this.kinds = kinds;
        this.sealed = sealed;
    }

    /**
     * The proof of an event.
     *
     * @param size over how many events the checkpoint is; null for the newest
     * @throws RefusedException {@link InputRefusal#NO_SUCH_RECORD}, or as {@link LedgerProofs#inclusion(String, Long)}
     */
    LedgerProofs.Inclusion inclusion(String event, @Nullable Long size, Actor actor) {
        LedgerProofs here = here();
        String record = here.recordOf(event).orElseThrow(ProofsForReaders::noSuchEvent);
        if (!isShown(record, event, actor)) {
            throw noSuchEvent();
        }
        return here.inclusion(event, size);
    }

    /**
     * What makes the proofs.
     *
     * @throws RefusedException {@link CheckpointRefusal#LEDGER_ELSEWHERE} where the events are not in PostgreSQL
     */
    LedgerProofs here() {
        LedgerProofs here = proofs.getIfAvailable();
        if (here == null) {
            throw new RefusedException(CheckpointRefusal.LEDGER_ELSEWHERE);
        }
        return here;
    }

    private boolean isShown(String record, String event, Actor actor) {
        try {
            return sealed.getObject()
                    .by(actor, () -> kinds.getObject().of(record).showsWhole(record, event, actor));
        } catch (RefusedException hidden) {
            if (hidden.refusal().code().equals(InputRefusal.NO_SUCH_RECORD.name())) {
                return false;
            }
            throw hidden;
        }
    }

    private static RefusedException noSuchEvent() {
        return new RefusedException(InputRefusal.NO_SUCH_RECORD, "event");
    }
}
