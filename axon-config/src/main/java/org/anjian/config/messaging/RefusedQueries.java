package org.anjian.config.messaging;

import org.anjian.api.refusal.RefusedException;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryMessage;

/** Turns a refusal into the details of a query's failure, the only part that survives the way between nodes. */
final class RefusedQueries implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    @Override
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (RefusedException refused) {
            throw new QueryExecutionException(refused.getMessage(), null, refused.refusal());
        }
    }
}
