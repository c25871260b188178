package org.anjian.query.web;

import org.anjian.query.readmodel.DocumentJson;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the controllers send their queries. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    Questions questions(QueryGateway gateway, DocumentJson json) {
        return new Questions(gateway, json);
    }
}
