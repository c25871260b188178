package org.anjian.query.creditplatform;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.blacklist.view.BlacklistEntryView;
import org.anjian.api.creditplatform.view.CreditExchangeView;
import org.anjian.api.ruleparameter.Rulebook;
import org.anjian.api.ruleparameter.view.RuleParameterView;
import org.anjian.api.violationbase.view.ViolationRecordView;
import org.anjian.query.blacklist.BlacklistEntryFold;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.violationbase.ViolationRecordFold;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of exchanges with the credit platform, and the answers about it and to the public. */
@Configuration(proxyBeanMethods = false)
class CreditPlatformReadModel {

    @Bean
    CreditExchangeFold creditExchangeFold() {
        return new CreditExchangeFold();
    }

    @Bean
    CreditExchangeQueries creditExchangeQueries(
            ElasticsearchClient client,
            Indices indices,
            CreditExchangeFold model,
            ReadFilter permissions,
            Positions positions,
            EventJournal journal) {
        return new CreditExchangeQueries(
                new ViewSearch<>(client, indices.alias(model), CreditExchangeView.class),
                permissions,
                positions,
                new CreditComposer(journal));
    }

    @Bean
    CreditOwedQueries creditOwedQueries(CreditOwedTable table, ReadFilter permissions) {
        return new CreditOwedQueries(table, permissions);
    }

    @Bean
    PublicViolations publicViolations(
            ElasticsearchClient client,
            Indices indices,
            ViolationRecordFold violations,
            BlacklistEntryFold blacklist,
            Rulebook rulebook,
            ViewSearch<RuleParameterView> recorded,
            ReadFilter permissions) {
        return new PublicViolations(
                new ViewSearch<>(client, indices.alias(violations), ViolationRecordView.class),
                new ViewSearch<>(client, indices.alias(blacklist), BlacklistEntryView.class),
                new PublicityTerm(rulebook, recorded),
                permissions);
    }
}
