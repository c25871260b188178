package org.anjian.config.command;

import java.lang.reflect.Constructor;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.ResolvableType;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/**
 * Lets Axon make aggregates by their constructor. It would make them as prototype beans of Spring, which takes longer than
 * all the rest of loading one, and ours have nothing injected. A factory of this name is what Axon looks for first.
 */
final class PlainAggregates implements BeanDefinitionRegistryPostProcessor {

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        for (String name : registry.getBeanDefinitionNames()) {
            Class<?> type = typeOf(registry.getBeanDefinition(name));
            if (type != null && type.isAnnotationPresent(Aggregate.class)) {
                registry.registerBeanDefinition(name + "AggregateFactory", factoryOf(type));
            }
        }
    }

    private static <T> BeanDefinition factoryOf(Class<T> aggregate) {
        var definition = new RootBeanDefinition();
        definition.setTargetType(ResolvableType.forClassWithGenerics(AggregateFactory.class, aggregate));
        definition.setInstanceSupplier(() -> new ByConstructor<>(aggregate));
        return definition;
    }

    private static @Nullable Class<?> typeOf(BeanDefinition definition) {
        String name = definition.getBeanClassName();
        return name == null || definition.getFactoryMethodName() != null
                ? null
                : ClassUtils.resolveClassName(name, ClassUtils.getDefaultClassLoader());
    }

    /** Makes empty aggregates; there are no snapshots to begin from. */
    private static final class ByConstructor<T> implements AggregateFactory<T> {

        private final Class<T> type;
        private final Constructor<T> constructor;

        private ByConstructor(Class<T> type) {
            this.type = type;
            try {
                this.constructor = ReflectionUtils.accessibleConstructor(type);
            } catch (NoSuchMethodException missing) {
                throw new IllegalStateException("Axon needs a constructor without parameters in " + type, missing);
            }
        }

        @Override
        public T createAggregateRoot(String aggregateIdentifier, DomainEventMessage<?> firstEvent) {
            return BeanUtils.instantiateClass(constructor);
        }

        @Override
        public Class<T> getAggregateType() {
            return type;
        }
    }
}
