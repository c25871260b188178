package org.anjian.graphql;

import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Refuses the body {@code null}, which is JSON and no request: Spring GraphQL would take it for one and fail. */
final class WrittenRequests extends SimpleModule {

    private static final long serialVersionUID = 1L;

    WrittenRequests() {
        super("written-requests");
        setDeserializerModifier(new RequestsOnly());
    }

    private static final class RequestsOnly extends ValueDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier type, ValueDeserializer<?> deserializer) {
            return type.getBeanClass() == SerializableGraphQlRequest.class ? new NeverNull(deserializer) : deserializer;
        }
    }

    private static final class NeverNull extends DelegatingDeserializer {

        private NeverNull(ValueDeserializer<?> requests) {
            super(requests);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> requests) {
            return new NeverNull(requests);
        }

        @Override
        public Object getNullValue(DeserializationContext context) {
            return context.reportInputMismatch(this, "null is no request");
        }
    }
}
