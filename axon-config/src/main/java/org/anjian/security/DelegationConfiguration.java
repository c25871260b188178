package org.anjian.security;

import java.time.Clock;
import org.anjian.command.delegation.ActingForOthers;
import org.anjian.command.delegation.DelegationTable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may act on behalf of whom, on every node that takes requests: the table is asked, not the read model that follows. */
@Configuration(proxyBeanMethods = false)
class DelegationConfiguration {

    /** Behind the login and behind the budgets of accounts, which are those of the hand. */
    private static final int BEHIND_THE_ACCOUNTS = -97;

    @Bean
    DelegationTable delegationTable(JdbcClient database) {
        return new DelegationTable(database);
    }

    @Bean
    ActingForOthers actingForOthers(DelegationTable delegations, Clock clock) {
        return new ActingForOthers(delegations, clock);
    }

    /** Filters are made with the server, which is there before anything that it asks. */
    @Bean
    FilterRegistrationBean<OnBehalfFilter> onBehalfFilter(ObjectProvider<ActingForOthers> acting) {
        FilterRegistrationBean<OnBehalfFilter> filter =
                new FilterRegistrationBean<>(new OnBehalfFilter(acting::getObject));
        filter.setOrder(BEHIND_THE_ACCOUNTS);
        return filter;
    }
}
