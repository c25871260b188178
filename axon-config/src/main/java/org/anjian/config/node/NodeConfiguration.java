package org.anjian.config.node;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Leaves out of a node what it is not there for. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NodeProperties.class)
public class NodeConfiguration {

    @Bean
    static WriteSideRemoval writeSideRemoval(Environment settings) {
        return new WriteSideRemoval(OnRole.rolesOf(settings));
    }

    @Bean
    static ReadSideRemoval readSideRemoval(Environment settings) {
        return new ReadSideRemoval(OnRole.rolesOf(settings));
    }
}
