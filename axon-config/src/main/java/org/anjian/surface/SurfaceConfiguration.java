package org.anjian.surface;

import org.anjian.graphql.QueryLimits;
import org.anjian.query.web.CallerBudgets;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/** The order in which a request comes through: number and headers, body, unrecognised callers, login, accounts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SurfaceProperties.class)
class SurfaceConfiguration {

    /** Spring's filter chain has this order less one: see {@code SecurityFilterProperties.DEFAULT_FILTER_ORDER}. */
    private static final int BEHIND_THE_LOGIN = -99;

    /** Last of all customizers: behind the valve that knows whether a proxy was asked over TLS. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> surface() {
        ResponseHeaders headers = new ResponseHeaders(WorkbenchPolicy.ofPage());
        return tomcat -> {
            tomcat.addEngineValves(new SurfaceValve(headers));
            tomcat.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.getPipeline().addValve(new RefusedByTomcat());
                }
            });
        };
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(QueryLimits limits, SurfaceProperties surface) {
        FilterRegistrationBean<BodyLimit> filter =
                new FilterRegistrationBean<>(new BodyLimit(limits.bodyBytes(), surface.bodyTime()));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<UnrecognisedGate> unrecognisedGate(SurfaceProperties surface) {
        FilterRegistrationBean<UnrecognisedGate> filter =
                new FilterRegistrationBean<>(new UnrecognisedGate(new CallerBudgets(surface.unrecognisedPerMinute())));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return filter;
    }

    /** The requests that every account has left, over HTTP and over sockets. */
    @Bean
    CallerBudgets accountBudgets(SurfaceProperties surface) {
        return new CallerBudgets(surface.requestsPerMinute());
    }

    @Bean
    WebGraphQlInterceptor socketGate(CallerBudgets accountBudgets) {
        return new SocketGate(accountBudgets);
    }

    @Bean
    FilterRegistrationBean<ReadableHeaders> readableHeaders() {
        FilterRegistrationBean<ReadableHeaders> filter = new FilterRegistrationBean<>(new ReadableHeaders());
        filter.setOrder(BEHIND_THE_LOGIN);
        return filter;
    }

    @Bean
    FilterRegistrationBean<AccountGate> accountGate(CallerBudgets accountBudgets) {
        FilterRegistrationBean<AccountGate> filter = new FilterRegistrationBean<>(new AccountGate(accountBudgets));
        filter.setOrder(BEHIND_THE_LOGIN + 1);
        return filter;
    }
}
