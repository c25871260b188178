package org.anjian.query.reminder;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.reminder.view.ReminderRegisterView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of reminders, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class ReminderReadModel {

    @Bean
    ReminderFold reminderFold() {
        return new ReminderFold();
    }

    @Bean
    ViewSearch<ReminderRegisterView> reminderSearch(ElasticsearchClient client, Indices indices, ReminderFold model) {
        return new ViewSearch<>(client, indices.alias(model), ReminderRegisterView.class);
    }

    @Bean
    ReminderQueries reminderQueries(
            ViewSearch<ReminderRegisterView> views, ReadFilter permissions, Positions positions) {
        return new ReminderQueries(views, permissions, positions);
    }
}
