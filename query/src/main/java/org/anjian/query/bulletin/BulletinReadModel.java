package org.anjian.query.bulletin;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.bulletin.view.QuarterlyBulletinView;
import org.anjian.api.monthlyreturn.view.MonthlyReturnView;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.monthlyreturn.MonthActivity;
import org.anjian.query.monthlyreturn.MonthLedger;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read models of bulletins, of their deliveries and of safety committees, and the answers from them. */
@Configuration(proxyBeanMethods = false)
class BulletinReadModel {

    @Bean
    QuarterlyBulletinFold quarterlyBulletinFold() {
        return new QuarterlyBulletinFold();
    }

    @Bean
    ViewSearch<QuarterlyBulletinView> quarterlyBulletinSearch(
            ElasticsearchClient client, Indices indices, QuarterlyBulletinFold model) {
        return new ViewSearch<>(client, indices.alias(model), QuarterlyBulletinView.class);
    }

    @Bean
    QuarterlyBulletinQueries quarterlyBulletinQueries(
            ViewSearch<QuarterlyBulletinView> bulletins,
            ViewSearch<MonthlyReturnView> returns,
            ReadFilter permissions,
            Positions positions) {
        return new QuarterlyBulletinQueries(bulletins, returns, permissions, positions);
    }

    @Bean
    MonthDividing monthDividing(MonthActivity activity, EventJournal journal) {
        return new MonthDividing(new MonthLedger(activity, journal));
    }

    @Bean
    BulletinFigures bulletinFigures(
            MonthActivity activity,
            EventJournal journal,
            ViewSearch<QuarterlyBulletinView> bulletins,
            ReadFilter permissions) {
        return new BulletinFigures(new MonthLedger(activity, journal), bulletins, permissions);
    }
}
