package org.anjian.query.securityaudit;

import org.anjian.query.permission.ReadFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The answers from the security audit. */
@Configuration(proxyBeanMethods = false)
class SecurityAuditReading {

    @Bean
    SecurityAuditQueries securityAuditQueries(JdbcClient database, ReadFilter permissions) {
        return new SecurityAuditQueries(database, permissions);
    }
}
