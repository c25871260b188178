package org.anjian;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.ReadModel;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A whole node on the real PostgreSQL and Elasticsearch; one context for all tests of a JVM that ask for nothing more. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {AnjianApplication.class, NodeForTests.Services.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public @interface NodeForTests {

    /** Tells the node where the services of this JVM are. */
    class Services {

        @Bean
        DynamicPropertyRegistrar services() {
            return registry ->
                    EmbeddedForTests.springProperties().forEach((name, value) -> registry.add(name, () -> value));
        }

        @Bean
        @ConditionalOnExpression("'${anjian.index.prefix:}' != ''")
        OwnIndices ownIndices(ElasticsearchClient search, Indices indices, List<ReadModel<?, ?>> models) {
            return new OwnIndices(search, indices, models);
        }
    }
}
