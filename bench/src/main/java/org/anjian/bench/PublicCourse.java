package org.anjian.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.IntFunction;
import org.anjian.api.disclosure.event.DisclosureEvent;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.region.RegionCode;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;

/**
 * Makes so many decisions public, and reads them as the public does: whole months as files, a thousand changes of the feed, and
 * single decisions by two hundred readers at once. Files and changes are compared with the same rows read by JDBC.
 */
final class PublicCourse {

    /** Readers come from one address here; nobody else does. */
    static final String NO_LIMIT = "anjian.public.requests-per-minute";

    private static final int BATCH = 400;
    private static final int READERS = 200;
    private static final int EACH = 25;
    private static final int AT_FULL_SPEED = 100;
    private static final long READING_MILLIS = 1_000;
    private static final int CHANGES = 1_000;
    private static final int TIMES = 40;
    private static final String JSON = "application/json";

    private final BenchNode node;
    private final int records;
    private final MetaData officer = MetaData.from(
            new Actor("bench-officer", Role.OFFICER, "bench", new RegionCode("530300"), null).toMetadata());
    private final Map<String, Double> numbers = new LinkedHashMap<>();

    PublicCourse(BenchNode node, int records) {
        this.node = node;
        this.records = records;
    }

    /** What was measured, by name: seconds, milliseconds, and ratios to the raw machine. */
    Map<String, Double> run() throws SQLException, InterruptedException, ExecutionException {
        long began = System.nanoTime();
        publish();
        node.awaitReadModels();
        say("public.publishAndTellSeconds", secondsSince(began));
        try (PublicReaders readers = new PublicReaders(node.port())) {
            files(readers);
            changes(readers);
            decisions(readers);
        }
        return numbers;
    }

    private void publish() {
        EventStore store = node.bean(EventStore.class);
        TransactionManager transactions = node.bean(TransactionManager.class);
        PublicHistories histories = new PublicHistories(node.bean(Clock.class).instant());
        for (int from = 0; from < records; from += BATCH) {
            List<DomainEventMessage<?>> batch = new ArrayList<>();
            for (int number = from; number < Math.min(records, from + BATCH); number++) {
                int sequence = 0;
                for (DisclosureEvent event : histories.of(number)) {
                    batch.add(new GenericDomainEventMessage<>(
                            "Disclosure", PublicHistories.id(number), sequence++, event, officer));
                }
            }
            transactions.executeInTransaction(() -> store.publish(batch));
        }
    }

    private void files(PublicReaders readers) throws SQLException {
        YearMonth month = YearMonth.from(LegalTime.dayOf(node.bean(Clock.class).instant()));
        for (String format : List.of("ndjson", "csv")) {
            String path = "/public/bulk/" + month + "." + format;
            long began = System.nanoTime();
            int bytes = readers.get(path, "*/*").length;
            say("public.bulk." + format + ".firstSeconds", secondsSince(began));
            began = System.nanoTime();
            readers.get(path, "*/*");
            say("public.bulk." + format + ".againSeconds", secondsSince(began));
            say("public.bulk." + format + ".megabytes", bytes / 1e6);
        }
        double raw = rawSeconds(0, records);
        say("public.bulk.rawSeconds", raw);
        say("public.bulk.rawRatio", raw / numbers.get("public.bulk.ndjson.firstSeconds"));
    }

    /** Each page is another one, so that none is remembered from the time before. */
    private void changes(PublicReaders readers) throws SQLException {
        int most = Math.min(CHANGES, records - TIMES);
        double[] millis = new double[TIMES];
        double[] raw = new double[TIMES];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < TIMES; i++) {
                long since = i * 2L + round;
                long began = System.nanoTime();
                readers.get("/public/changes?since=" + since + "&limit=" + most, "*/*");
                millis[i] = secondsSince(began) * 1_000;
                raw[i] = rawSeconds(since, most) * 1_000;
            }
        }
        Arrays.sort(millis);
        Arrays.sort(raw);
        say("public.changes.p50Millis", millis[TIMES / 2]);
        say("public.changes.p95Millis", millis[(int) (TIMES * 0.95)]);
        say("public.changes.rawP50Millis", raw[TIMES / 2]);
        say("public.changes.rawRatio", raw[TIMES / 2] / millis[TIMES / 2]);
    }

    private void decisions(PublicReaders readers) throws InterruptedException, ExecutionException {
        read(readers, "page", "text/html", number -> "/public/records/" + PublicHistories.id(number % records));
        read(readers, "record", JSON, number -> "/public/records/" + PublicHistories.id(number % records));
        read(
                readers,
                "query",
                JSON,
                number -> graphql(
                        "{ publicCase(id: \"" + PublicHistories.id(number % records)
                                + "\") { number clock { publishedOn expiresOn } decision { enterpriseName summary fineFen } } }"));
        read(
                readers,
                "list",
                JSON,
                number -> graphql("{ publicCases(first: 10, filter: {region: \"53030" + (2 + number % 2)
                        + "\"}) { edges { node { id number decision { enterpriseName } } } } }"));
    }

    private void read(PublicReaders readers, String what, String accept, IntFunction<String> path)
            throws InterruptedException, ExecutionException {
        numbers.putAll(readers.together(
                "public." + what + "." + READERS + "readers", READERS, EACH, READING_MILLIS, accept, path));
        numbers.putAll(readers.together(
                "public." + what + "." + READERS + "readers.withoutPause", READERS, AT_FULL_SPEED, 0, accept, path));
    }

    private static String graphql(String query) {
        return "/public/graphql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private double rawSeconds(long since, int most) throws SQLException {
        try (Connection connection = node.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT position, op, told_at, record FROM public_change WHERE position > ?"
                                + " ORDER BY position LIMIT ?")) {
            statement.setLong(1, since);
            statement.setInt(2, most);
            long began = System.nanoTime();
            try (ResultSet rows = statement.executeQuery()) {
                long bytes = 0;
                while (rows.next()) {
                    bytes += rows.getString(4).length();
                }
                if (bytes == 0) {
                    throw new IllegalStateException("nothing was told");
                }
            }
            return secondsSince(began);
        }
    }

    private void say(String name, double value) {
        numbers.put(name, value);
        System.err.printf("  %-45s %10.3f%n", name, value);
    }

    private static double secondsSince(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
