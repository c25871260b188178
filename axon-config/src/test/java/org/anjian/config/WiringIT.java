package org.anjian.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anjian.NodeForTests;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;

/** Axon leaves out in silence what it cannot configure: every part is checked by its class. */
@NodeForTests
class WiringIT {

    private final ApplicationContext context;
    private final JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Autowired
    WiringIT(ApplicationContext context, JdbcClient jdbc) {
        this.context = context;
        this.jdbc = jdbc;
    }

    @Test
    void every_part_of_axon_is_the_one_we_chose() {
        assertThat(context.getBean(EventStore.class)).isExactlyInstanceOf(EmbeddedEventStore.class);
        assertThat(context.getBean(TransactionManager.class)).isExactlyInstanceOf(SpringTransactionManager.class);
        assertThat(context.getBean(TokenStore.class)).isExactlyInstanceOf(JdbcTokenStore.class);
        assertThat(context.getBean(DeadlineManager.class)).isExactlyInstanceOf(DbSchedulerDeadlineManager.class);
        assertThat(context.getBean(CommandBus.class)).isExactlyInstanceOf(SimpleCommandBus.class);
        assertThat(context.getBeansOfType(Serializer.class).values())
                .isNotEmpty()
                .allSatisfy(serializer -> assertThat(serializer).isExactlyInstanceOf(Jackson3Serializer.class));
    }

    @Test
    void payloads_are_bytea_and_never_large_objects() {
        assertThat(jdbc.sql("""
                        SELECT table_name || '.' || column_name || ':' || data_type FROM information_schema.columns
                         WHERE column_name IN ('payload', 'meta_data', 'token', 'diagnostics')
                           AND table_schema = 'public'""").query(String.class).list())
                .hasSizeGreaterThanOrEqualTo(8)
                .allMatch(column -> column.endsWith(":bytea"));
    }

    @Test
    void nobody_is_phoned() {
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().toLowerCase().contains("updatecheck"));
    }

    @Test
    void the_page_to_try_queries_on_loads_nothing_from_the_internet() {
        String page = http("/graphiql?path=/graphql");
        assertThat(page).contains("GraphiQL").doesNotContain("https://", "//cdn", "//unpkg");
        Matcher scripts = Pattern.compile("(?:src|href)=\"(webjars/[^\"]+)\"").matcher(page);
        assertThat(scripts.results().map(script -> http("/" + script.group(1))))
                .hasSize(4)
                .allSatisfy(script -> assertThat(script).isNotBlank());
    }

    private String http(String path) {
        return RestClient.create("http://127.0.0.1:" + port)
                .get()
                .uri(path)
                .retrieve()
                .body(String.class);
    }
}
