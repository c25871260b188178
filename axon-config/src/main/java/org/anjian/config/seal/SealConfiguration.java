package org.anjian.config.seal;

import org.anjian.api.seal.ActiveSeals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds of seals, for both sides of the node. */
@Configuration(proxyBeanMethods = false)
public class SealConfiguration {

    @Bean
    ActiveSeals activeSeals(JdbcClient database) {
        return new TableOfSeals(database);
    }
}
