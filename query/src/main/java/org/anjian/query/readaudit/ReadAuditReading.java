package org.anjian.query.readaudit;

import java.time.Clock;
import org.anjian.query.permission.ReadFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The account of reads, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class ReadAuditReading {

    @Bean
    ReadAudit readAudit(JdbcClient database, Clock clock) {
        return new ReadAudit(database, clock);
    }

    @Bean
    ReadAuditQueries readAuditQueries(JdbcClient database, ReadFilter permissions) {
        return new ReadAuditQueries(database, permissions);
    }
}
