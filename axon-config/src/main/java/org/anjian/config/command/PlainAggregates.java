package org.anjian.config.command;

import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.ResolvableType;
import org.springframework.util.ClassUtils;

/**
 * Lets Axon make aggregates by their constructor. It would make them as prototype beans of Spring, which takes as long as
 * the rest of loading one, and ours have nothing injected. A factory of this name is what Axon looks for first.
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
        definition.setInstanceSupplier(() -> new GenericAggregateFactory<>(aggregate));
        return definition;
    }

    private static @Nullable Class<?> typeOf(BeanDefinition definition) {
        String name = definition.getBeanClassName();
        return name == null || definition.getFactoryMethodName() != null
                ? null
                : ClassUtils.resolveClassName(name, ClassUtils.getDefaultClassLoader());
    }
}
