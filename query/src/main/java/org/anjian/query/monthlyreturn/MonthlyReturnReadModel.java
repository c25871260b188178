package org.anjian.query.monthlyreturn;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.monthlyreturn.view.MonthlyReturnView;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of monthly returns, and the answers from it and from the events. */
@Configuration(proxyBeanMethods = false)
class MonthlyReturnReadModel {

    @Bean
    MonthlyReturnFold monthlyReturnFold() {
        return new MonthlyReturnFold();
    }

    @Bean
    ViewSearch<MonthlyReturnView> monthlyReturnSearch(
            ElasticsearchClient client, Indices indices, MonthlyReturnFold model) {
        return new ViewSearch<>(client, indices.alias(model), MonthlyReturnView.class);
    }

    @Bean
    MonthlyReturnQueries monthlyReturnQueries(
            ViewSearch<MonthlyReturnView> returns, ReadFilter permissions, Positions positions) {
        return new MonthlyReturnQueries(returns, permissions, positions);
    }

    @Bean
    MonthComputing monthComputing(
            MonthActivity activity,
            EventJournal journal,
            ViewSearch<MonthlyReturnView> returns,
            ReadFilter permissions) {
        return new MonthComputing(new MonthLedger(activity, journal), returns, permissions);
    }
}
