package org.anjian.query.feed.web;

import org.anjian.query.feed.PublicProperties;
import org.anjian.query.feed.RecordPages;
import org.anjian.query.web.Questions;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** How the public is answered. */
@Configuration(proxyBeanMethods = false)
class PublicWebConfiguration {

    @Bean
    PublicAnswers publicAnswers(PublicProperties settings) {
        return new PublicAnswers(settings);
    }

    @Bean
    PublicFetchers publicFetchers(RecordPages records, Questions questions) {
        return new PublicFetchers(records, questions);
    }

    /** Behind the limit of bodies, before anybody is asked who they are. */
    @Bean
    FilterRegistrationBean<PublicGate> publicGate(PublicProperties settings) {
        FilterRegistrationBean<PublicGate> gate =
                new FilterRegistrationBean<>(new PublicGate(settings.requestsPerMinute()));
        gate.addUrlPatterns("/public/*");
        gate.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return gate;
    }
}
