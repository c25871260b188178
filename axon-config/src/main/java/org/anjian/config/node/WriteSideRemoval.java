package org.anjian.config.node;

import java.util.Set;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.core.Ordered;

/** Takes aggregates, command handlers, processes and lookups out of a node that takes no commands, before Axon sees them. */
final class WriteSideRemoval implements BeanDefinitionRegistryPostProcessor, Ordered {

    private static final String WRITE_SIDE = "org.anjian.command.";

    private final Set<NodeRole> roles;

    WriteSideRemoval(Set<NodeRole> roles) {
        this.roles = roles;
    }

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        if (roles.contains(NodeRole.COMMAND)) {
            return;
        }
        for (String name : registry.getBeanDefinitionNames()) {
            BeanDefinition definition = registry.getBeanDefinition(name);
            String type = definition.getBeanClassName();
            if (type != null && type.startsWith(WRITE_SIDE)) {
                registry.removeBeanDefinition(name);
            }
        }
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
