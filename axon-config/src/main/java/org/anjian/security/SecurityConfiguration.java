package org.anjian.security;

import jakarta.servlet.DispatcherType;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.graphql.RefusalResponses;
import org.anjian.operations.StatusContribution;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * Who a request comes from. Demo users by HTTP Basic in embedded mode, verified tokens (OIDC) in every other; all
 * endpoints but the probes of the orchestrator and what is published need one or the other.
 */
@Configuration(proxyBeanMethods = false)
public class SecurityConfiguration {

    private static final String AUDIENCES = "spring.security.oauth2.resourceserver.jwt.audiences";
    private static final String PUBLIC = "/public/**";
    private static final String[] OPEN = {"/actuator/health/**", "/graphiql", "/graphiql/**", "/webjars/**"};

    @Bean
    @ConditionalOnProperty(name = "anjian.mode", havingValue = "embedded", matchIfMissing = true)
    DemoUsers demoUsers() {
        return new DemoUsers(new SecureRandom());
    }

    @Bean
    @ConditionalOnProperty(name = "anjian.mode", havingValue = "embedded", matchIfMissing = true)
    StatusContribution demoUserStatus(DemoUsers users) {
        return status -> status.put(
                "demoUsers",
                users.all().stream()
                        .map(user -> Map.of(
                                "role", user.actor().role().name(),
                                "username", user.actor().id(),
                                "password", user.password(),
                                "jurisdiction", user.actor().jurisdiction().raw()))
                        .toList());
    }

    /** What is published is read by anybody, in every mode; who sends credentials along is nobody all the same. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain publicSecurity(HttpSecurity http) {
        http.securityMatcher(PUBLIC)
                .csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(SecurityConfiguration::kept)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, PUBLIC)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, PUBLIC)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/public/graphql", "/public/tip-offs", "/public/tip-offs/*")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(unauthenticated()).accessDeniedHandler(denied()));
        return http.build();
    }

    @Bean
    @ConditionalOnProperty(name = "anjian.mode", havingValue = "embedded", matchIfMissing = true)
    SecurityFilterChain demoSecurity(HttpSecurity http, DemoUsers users) {
        stateless(http).authenticationProvider(new DemoAuthenticationProvider(users));
        http.httpBasic(basic -> basic.authenticationEntryPoint(unauthenticated()));
        return http.build();
    }

    @Bean
    @ConditionalOnProperty(name = "anjian.mode", havingValue = "services")
    SecurityFilterChain servicesSecurity(HttpSecurity http, Environment settings) {
        return tokenSecurity(http, settings);
    }

    @Bean
    @ConditionalOnProperty(name = "anjian.mode", havingValue = "axonserver")
    SecurityFilterChain axonServerSecurity(HttpSecurity http, Environment settings) {
        return tokenSecurity(http, settings);
    }

    /** @throws IllegalStateException where nobody said for whom tokens are: one for any other system would open this one */
    private static SecurityFilterChain tokenSecurity(HttpSecurity http, Environment settings) {
        if (Binder.get(settings)
                .bind(AUDIENCES, Bindable.listOf(String.class))
                .orElse(List.of())
                .isEmpty()) {
            throw new IllegalStateException(AUDIENCES + " is not set: name whom the tokens are for");
        }
        stateless(http)
                .oauth2ResourceServer(tokens -> tokens.jwt(jwt -> jwt.jwtAuthenticationConverter(new TokenActor()))
                        .authenticationEntryPoint(unauthenticated()));
        return http.build();
    }

    /** No cookie is ever set, so there is nothing for a forged request to ride on. */
    private static HttpSecurity stateless(HttpSecurity http) {
        return http.csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(SecurityConfiguration::kept)
                .authorizeHttpRequests(requests ->
                        // what failed is told to whoever asked, known or not
                        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(unauthenticated()).accessDeniedHandler(denied()));
    }

    /**
     * Nothing that was asked for with credentials is kept by anybody, unless the answer itself says so; over TLS the browser comes by
     * TLS from then on. All other headers stand before any filter.
     */
    private static void kept(HeadersConfigurer<HttpSecurity> headers) {
        headers.defaultsDisabled()
                .cacheControl(Customizer.withDefaults())
                .httpStrictTransportSecurity(strict -> strict.includeSubDomains(false));
    }

    private static AuthenticationEntryPoint unauthenticated() {
        return (request, response, failure) ->
                RefusalResponses.write(response, HttpStatus.UNAUTHORIZED, InputRefusal.NOT_AUTHENTICATED);
    }

    private static AccessDeniedHandler denied() {
        return (request, response, failure) ->
                RefusalResponses.write(response, HttpStatus.FORBIDDEN, InputRefusal.NOT_PERMITTED);
    }
}
