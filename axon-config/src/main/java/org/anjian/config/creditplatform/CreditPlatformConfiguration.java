package org.anjian.config.creditplatform;

import org.anjian.api.creditplatform.ComposedExchange;
import org.anjian.api.creditplatform.query.ComposeCreditExchange;
import org.anjian.command.creditplatform.CreditFiles;
import org.anjian.config.messaging.ReadSide;
import org.anjian.query.creditplatform.CreditOwedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What joins the two sides for the exchange with the credit platform. */
@Configuration(proxyBeanMethods = false)
class CreditPlatformConfiguration {

    @Bean
    CreditFiles creditFiles(ReadSide readSide) {
        return (owed, region) -> readSide.ask(new ComposeCreditExchange(owed), ComposedExchange.class, region);
    }

    @Bean
    CreditOwedTable creditOwedTable(JdbcClient database) {
        return new OwedRows(database);
    }
}
