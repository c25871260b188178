package org.anjian.api.message;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/**
 * Lets the handler of an event take the {@link Doer} who recorded it as a parameter; null where its metadata name nobody. Found
 * by the service loader.
 */
public final class DoerParameterResolverFactory implements ParameterResolverFactory {

    @Override
    public @Nullable ParameterResolver<Doer> createInstance(Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == Doer.class ? new DoerOfMessage() : null;
    }

    private static final class DoerOfMessage implements ParameterResolver<Doer> {

        @Override
        public @Nullable Doer resolveParameterValue(Message<?> message) {
            return Doer.fromMetadata(message.getMetaData());
        }

        @Override
        public boolean matches(Message<?> message) {
            return true;
        }
    }
}
