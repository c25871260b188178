package org.anjian.query.employeecomment;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.employeecomment.view.EmployeeCommentView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of what employees said, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class EmployeeCommentReadModel {

    @Bean
    EmployeeCommentFold employeeCommentFold() {
        return new EmployeeCommentFold();
    }

    @Bean
    EmployeeCommentQueries employeeCommentQueries(
            ElasticsearchClient client,
            Indices indices,
            EmployeeCommentFold comments,
            ReadFilter permissions,
            Positions positions) {
        return new EmployeeCommentQueries(
                new ViewSearch<>(client, indices.alias(comments), EmployeeCommentView.class), permissions, positions);
    }
}
