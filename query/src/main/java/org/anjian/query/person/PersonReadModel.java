package org.anjian.query.person;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.person.view.PersonView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readaudit.ReadAudit;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of persons, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class PersonReadModel {

    @Bean
    PersonFold personFold() {
        return new PersonFold();
    }

    @Bean
    PersonQueries personQueries(
            ElasticsearchClient client,
            Indices indices,
            PersonFold model,
            ReadFilter permissions,
            Positions positions,
            PersonLookup lookup,
            ReadAudit audit) {
        return new PersonQueries(
                new ViewSearch<>(client, indices.alias(model), PersonView.class),
                permissions,
                positions,
                lookup,
                audit);
    }
}
