package org.anjian.config.monthlyreturn;

import java.time.YearMonth;
import org.anjian.api.bulletin.query.DivideMonths;
import org.anjian.api.bulletin.query.DividedMonths;
import org.anjian.api.monthlyreturn.ComputedFigures;
import org.anjian.api.monthlyreturn.query.ComputeMonth;
import org.anjian.command.bulletin.MonthDivision;
import org.anjian.command.monthlyreturn.MonthFigures;
import org.anjian.config.messaging.ReadSide;
import org.anjian.query.monthlyreturn.MonthActivity;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What joins the two sides for monthly returns: the read side computes the figures that the write side puts into events. */
@Configuration(proxyBeanMethods = false)
class MonthlyReturnConfiguration {

    @Bean
    MonthFigures monthFigures(ReadSide readSide) {
        return filter -> readSide.ask(new ComputeMonth(filter), ComputedFigures.class, filter.region());
    }

    @Bean
    MonthDivision monthDivision(ReadSide readSide) {
        return (months, office) -> readSide.ask(new DivideMonths(months), DividedMonths.class, office);
    }

    @Bean
    MonthActivity monthActivity(JdbcClient database) {
        return filter -> database.sql(
                        "SELECT record FROM return_activity WHERE organisation = :organisation AND month = :month"
                                + " ORDER BY record")
                .param("organisation", filter.organisation())
                .param("month", YearMonth.from(filter.from()).toString())
                .query(String.class)
                .list();
    }
}
