package org.anjian.api.message;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;

/** Lets every message handler take the {@link Actor} of its message as a parameter. Found by the service loader. */
public final class ActorParameterResolverFactory implements ParameterResolverFactory {

    @Override
    public ParameterResolver<Actor> createInstance(Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == Actor.class ? new ActorOfMessage() : null;
    }

    private static final class ActorOfMessage implements ParameterResolver<Actor> {

        @Override
        public Actor resolveParameterValue(Message<?> message) {
            Actor actor = Actor.fromMetadata(message.getMetaData());
            if (actor == null) {
                throw new RefusedException(InputRefusal.NOT_AUTHENTICATED);
            }
            return actor;
        }

        @Override
        public boolean matches(Message<?> message) {
            return true;
        }
    }
}
