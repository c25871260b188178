package org.anjian.graphql;

import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.command.delegation.ActingForOthers;
import org.reactivestreams.Publisher;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Ends a subscription on behalf of another with the first message for which the delegation does not stand any more. */
final class WhileDelegated {

    private WhileDelegated() {}

    /** The same answer; where it is a stream, every message of it is let through only while the actor may still act. */
    static WebGraphQlResponse messages(WebGraphQlResponse response, Actor actor, ActingForOthers acting) {
        if (!(response.getExecutionResult().getData() instanceof Publisher<?> messages)) {
            return response;
        }
        Flux<?> guarded = Flux.from(messages)
                .concatMap(message -> Mono.fromCallable(() -> still(message, actor, acting))
                        .subscribeOn(Schedulers.boundedElastic()));
        return response.transform(changed -> changed.data(guarded));
    }

    private static Object still(Object message, Actor actor, ActingForOthers acting) {
        try {
            acting.requireStill(actor);
            return message;
        } catch (RuntimeException failure) {
            throw Refusals.of(failure)
                    .<RuntimeException>map(refusal ->
                            new SubscriptionPublisherException(List.of(RefusalErrors.error(refusal)), failure))
                    .orElse(failure);
        }
    }
}
