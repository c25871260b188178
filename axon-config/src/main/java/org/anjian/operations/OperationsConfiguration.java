package org.anjian.operations;

import java.nio.file.Path;
import org.anjian.embedded.DataFolder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Guards {@code /operations/**}, and what is measured of the node, by the operator's token, apart from the users' own ways to log in. */
@Configuration(proxyBeanMethods = false)
class OperationsConfiguration {

    @Bean
    OperatorToken operatorToken(Environment environment) {
        String configured = environment.getProperty("anjian.operator-token");
        if (configured != null && !configured.isBlank()) {
            return new OperatorToken(configured.strip());
        }
        String data = environment.getProperty("anjian.data");
        if ("embedded".equals(environment.getProperty("anjian.mode")) && data != null) {
            return new OperatorToken(DataFolder.open(Path.of(data)).secret(OperatorToken.FILE));
        }
        return new OperatorToken(null);
    }

    /** Where and how this node runs, ahead of what others tell. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    StatusContribution nodeStatus(Environment environment) {
        return status -> {
            status.put("mode", environment.getProperty("anjian.mode", "services"));
            String data = environment.getProperty("anjian.data");
            if (data != null) {
                status.put("data", data);
            }
        };
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 10)
    SecurityFilterChain operationsSecurity(HttpSecurity http, OperatorToken token) throws Exception {
        return http.securityMatcher("/operations/**", "/actuator/metrics/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // no cookie is ever taken for a login here, so there is nothing a foreign page could abuse
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
                .addFilterBefore(new OperatorTokenFilter(token), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
