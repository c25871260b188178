package org.anjian.query.rootcause;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of root causes. */
@Configuration(proxyBeanMethods = false)
class RootCauseReadModel {

    @Bean
    RootCauseFold rootCauseFold() {
        return new RootCauseFold();
    }
}
