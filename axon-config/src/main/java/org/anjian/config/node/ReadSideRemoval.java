package org.anjian.config.node;

import java.util.Set;
import org.axonframework.spring.config.MessageHandlerConfigurer;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;

/** Takes projectors and query handlers out of a node that answers no queries, after Axon has found them. */
final class ReadSideRemoval implements BeanFactoryPostProcessor {

    private static final String PROJECTORS = "readModelProcessing";
    private static final String REGISTER_OF_THE_PUBLIC = "feedProcessing";
    private static final String ANSWERS_FOR_RECORDS = "recordSubscriptions";
    private static final String QUERY_HANDLERS =
            "MessageHandlerConfigurer$$Axon$$" + MessageHandlerConfigurer.Type.QUERY.name();

    private final Set<NodeRole> roles;

    ReadSideRemoval(Set<NodeRole> roles) {
        this.roles = roles;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (!roles.contains(NodeRole.QUERY) && beans instanceof BeanDefinitionRegistry registry) {
            registry.removeBeanDefinition(PROJECTORS);
            registry.removeBeanDefinition(REGISTER_OF_THE_PUBLIC);
            registry.removeBeanDefinition(ANSWERS_FOR_RECORDS);
            registry.removeBeanDefinition(QUERY_HANDLERS);
        }
    }
}
