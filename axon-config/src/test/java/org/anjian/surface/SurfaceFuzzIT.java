package org.anjian.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import graphql.schema.GraphQLSchema;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.anjian.NodeForTests;
import org.anjian.api.message.Role;
import org.anjian.embedded.DataFolder;
import org.anjian.graphql.PublicGraphQlController;
import org.anjian.security.DemoUser;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Whatever a node is sent, it answers, tells nothing of what is inside, records nothing, and is afterwards as it was before. The
 * addresses are those that the running node has, so that a new one is tried by itself.
 */
@NodeForTests
class SurfaceFuzzIT {

    private static final long SEED = 20261128;
    private static final long GROWTH_BYTES = 48L << 20;
    private static final int GROWTH_THREADS = 24;
    private static final Set<Role> ONLOOKERS = EnumSet.of(Role.MEDIA, Role.PUBLIC, Role.AUDITOR);

    private final ApplicationContext node;
    private final JdbcClient jdbc;
    private final DemoUsers users;
    private final Path data;

    @LocalServerPort
    private int port;

    @Autowired
    SurfaceFuzzIT(ApplicationContext node, JdbcClient jdbc, DemoUsers users, @Value("${anjian.data}") Path data) {
        this.node = node;
        this.jdbc = jdbc;
        this.users = users;
        this.data = data;
    }

    @Test
    void nothing_that_is_sent_makes_a_node_fail_tell_record_or_grow() throws Exception {
        SurfaceFuzz fuzz = new SurfaceFuzz(requests(), port, Long.getLong("anjian.fuzz.seed", SEED));
        int requests = SurfaceFuzz.asked();
        long last = last();
        SurfaceFuzz.Report warm = fuzz.run(0, requests / 3);
        long held = SurfaceFuzz.heldBytes();
        int threads = SurfaceFuzz.threads();
        SurfaceFuzz.Report report = fuzz.run(requests / 3, requests);
        System.out.printf(
                "fuzz: seed %d, %d requests, %.0f a second, %s%n",
                report.seed(), requests, report.perSecond(), report.answers());
        assertThat(report.faults()).as(() -> String.join("\n", report.faults())).isEmpty();
        assertThat(warm.faults()).isEmpty();
        assertThat(report.answers().getOrDefault("200", 0L))
                .as("requests that were answered: %s", report.answers())
                .isGreaterThan(requests / 5);
        assertThat(recordedSince(last)).isEmpty();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(SurfaceFuzz.heldBytes()).as("bytes held").isLessThan(held + GROWTH_BYTES);
            assertThat(SurfaceFuzz.threads()).as("threads").isLessThan(threads + GROWTH_THREADS);
        });
    }

    private OddRequests requests() {
        GraphQLSchema schema = node.getBean(GraphQlSource.class).schema();
        GraphQLSchema open = node.getBean(PublicGraphQlController.class).schema();
        List<String> onlookers = new ArrayList<>(users.all().stream()
                .filter(user -> ONLOOKERS.contains(user.actor().role()))
                .map(SurfaceFuzzIT::basic)
                .toList());
        onlookers.add("Bearer " + DataFolder.open(data).secret("operator.token"));
        return new OddRequests(
                mapped(), users.all().stream().map(SurfaceFuzzIT::basic).toList(), onlookers, List.of(), schema, open);
    }

    /** What Spring has, and the two addresses that are no methods of controllers. */
    private List<OddRequests.Mapped> mapped() {
        Collection<RequestMappingInfoHandlerMapping> mappings =
                node.getBeansOfType(RequestMappingInfoHandlerMapping.class).values();
        List<OddRequests.Mapped> all = Stream.concat(
                        mappings.stream()
                                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                                .flatMap(SurfaceFuzzIT::of),
                        Stream.of("/graphql", "/graphiql", "/webjars/{file}")
                                .map(path -> new OddRequests.Mapped("GET", path)))
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
        assertThat(all).extracting(OddRequests.Mapped::path).contains("/public/changes", "/operations/jobs/{name}");
        return all;
    }

    private static Stream<OddRequests.Mapped> of(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(path -> methods.isEmpty()
                        ? Stream.of(new OddRequests.Mapped("GET", path))
                        : methods.stream().map(method -> new OddRequests.Mapped(method.name(), path)));
    }

    private static String basic(DemoUser user) {
        String pair = user.actor().id() + ":" + user.password();
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private long last() {
        return jdbc.sql("SELECT coalesce(max(global_index), -1) FROM domain_event_entry")
                .query(Long.class)
                .single();
    }

    /**
     * What was recorded, and by whom. What the node does by itself meanwhile is none of the callers'; and a tip-off is anybody's to
     * file, so one that happens to be well-formed is taken in (QJ16-15a).
     */
    private List<String> recordedSince(long last) {
        return jdbc.sql("""
                        SELECT told FROM (
                            SELECT global_index, payload_type || ' ' || convert_from(meta_data, 'UTF8') AS told
                            FROM domain_event_entry) AS recorded
                        WHERE global_index > :last AND told NOT LIKE '%"role":"SYSTEM"%'
                          AND NOT (told LIKE 'org.anjian.api.tipoff.event.%' AND told LIKE '%"role":"PUBLIC"%')
                        ORDER BY global_index LIMIT 20""").param("last", last).query(String.class).list();
    }
}
