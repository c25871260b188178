package org.anjian.query.past;

import org.anjian.api.message.Actor;
import org.anjian.api.past.PastMoment;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.permission.ReadFilter;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryMessage;

/** Lets no query be answered with the present that asks of the past: what is not known to be answered by versions is refused. */
public final class PastGuard implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    private final VersionsAtHand versions;
    private final ReadFilter permissions;

    public PastGuard(VersionsAtHand versions, ReadFilter permissions) {
        this.versions = versions;
        this.permissions = permissions;
    }

    @Override
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain) throws Exception {
        QueryMessage<?, ?> query = unitOfWork.getMessage();
        PastMoment moment = PastMoment.fromMetadata(query.getMetaData());
        if (moment != null) {
            Actor actor = Actor.fromMetadata(query.getMetaData());
            if (actor == null) {
                throw new RefusedException(InputRefusal.NOT_AUTHENTICATED);
            }
            if (!PastQueries.ALL.contains(query.getPayloadType())) {
                throw new RefusedException(InputRefusal.NOT_OF_THE_PAST);
            }
            new Past(moment, actor, versions, permissions).answersIn(unitOfWork);
        }
        return chain.proceed();
    }
}
