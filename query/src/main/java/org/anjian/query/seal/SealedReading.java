package org.anjian.query.seal;

import org.anjian.api.message.Actor;
import org.anjian.api.readaudit.ReadAuditKind;
import org.anjian.api.seal.ActiveSeal;
import org.anjian.api.seal.ActiveSeals;
import org.anjian.api.seal.Shut;
import org.anjian.query.readaudit.ReadAudit;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryMessage;
import org.jspecify.annotations.Nullable;

/**
 * Lets every query be answered with what is not sealed from who asks. What a seal admitted the reader to is written down with the
 * seal before the answer is given: a read that cannot be written down is not answered.
 */
public final class SealedReading implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    private final ActiveSeals seals;
    private final SealedFields fields;
    private final ReadAudit audit;

    public SealedReading(ActiveSeals seals, SealedFields fields, ReadAudit audit) {
        this.seals = seals;
        this.fields = fields;
        this.audit = audit;
    }

    @Override
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain) throws Exception {
        return by(Actor.fromMetadata(unitOfWork.getMessage().getMetaData()), chain::proceed);
    }

    /**
     * Answers somebody outside of the query bus.
     *
     * @param reader null for nobody in particular
     * @param answer everything of it, nothing later
     */
    public <R, X extends Throwable> R by(@Nullable Actor reader, ScopedValue.CallableOp<R, X> answer) throws X {
        Sealed sealed = new Sealed(reader, seals.now(), fields);
        R answered = sealed.whileReading(answer);
        for (ActiveSeal seal : sealed.opened()) {
            audit.writeDown(ReadAuditKind.SEALED_OPENED, seal.matter().id(), seal.reference(), reader);
        }
        return answered;
    }

    /** What is sealed from somebody at this moment. */
    public Shut shutTo(@Nullable Actor reader) {
        return Shut.to(reader, seals.now());
    }
}
