package org.anjian.feed;

import static org.anjian.feed.PublicReader.header;
import static org.anjian.feed.PublicReader.lines;
import static org.anjian.feed.PublicReader.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.anjian.AnjianApplication;
import org.anjian.MovedClock;
import org.anjian.NodeForTests;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Three months of what is public, as anybody reads it: August with four decisions, September with nothing, October with a
 * correction, a withdrawal, an expiry and an entry of the blacklist that comes and goes.
 */
@SpringBootTest(
        classes = {AnjianApplication.class, NodeForTests.Services.class, MovedClock.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "anjian.index.prefix=feeds-",
            "anjian.public.entries=2",
            "anjian.public.archived-entries=3",
            "anjian.public.requests-per-minute=1000000"
        })
@DirtiesContext
class PublicFeedsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PublicScene scene;
    private final MovedClock.MovableClock clock;

    @LocalServerPort
    private int port;

    @Autowired
    PublicFeedsIT(EventStore store, PlatformTransactionManager transactions, MovedClock.MovableClock clock) {
        this.scene = new PublicScene(store, new TransactionTemplate(transactions), clock);
        this.clock = clock;
    }

    private void awaitHead(long position) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                header(PublicReader.of(port).get("/public/changes?limit=1000"), "Anjian-Position"))
                        .isEqualTo(Long.toString(position)));
    }

    @Test
    void three_months_are_read_by_readers_that_others_wrote() throws Exception {
        PublicReader reader = PublicReader.of(port);
        clock.set("2026-08-10T09:00");
        for (String name : List.of("1", "2", "3", "4")) {
            scene.publish(name, "事实" + name);
        }
        awaitHead(4);
        aPageOfTheArchiveIsThereOnceItIsFull(reader);
        String full = text(reader.get("/public/archive/2026-08/1.atom"));

        clock.set("2026-09-15T09:00");
        assertThat(reader.get("/public/archive/2026-08/2.atom").statusCode()).isEqualTo(200);
        String last = text(reader.get("/public/archive/2026-08/2.atom"));
        String august = header(reader.get("/public/bulk/2026-08.ndjson"), "ETag");

        clock.set("2026-10-20T09:00");
        scene.correct("1", "更正后的事实");
        scene.reply("1", "已整改");
        scene.withdraw("2");
        scene.expire("3");
        scene.list("5");
        awaitHead(9);
        scene.unlist("5");
        awaitHead(10);

        whatWasSupersededIsNotToldAnyMore(reader);
        assertThat(text(reader.get("/public/archive/2026-08/1.atom"))).isEqualTo(full);
        assertThat(text(reader.get("/public/archive/2026-08/2.atom"))).isEqualTo(last);
        assertThat(header(reader.get("/public/bulk/2026-08.ndjson"), "ETag")).isNotEqualTo(august);
        romeReadsEveryChange(reader);
        theJsonFeedLeadsToTheOldest(reader);
        theFilesFitTheirManifest(reader);
        aSilentMonthIsStatedAndSigned(reader);
        recordsHaveAnAddressAndLeaveATombstone(reader);
        nothingIsSentAgainThatDidNotChange(reader);
        theSchemaOfThePublicAnswers(reader);
    }

    private static void aPageOfTheArchiveIsThereOnceItIsFull(PublicReader reader) {
        HttpResponse<byte[]> page = reader.get("/public/archive/2026-08/1.atom");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Cache-Control")).contains("immutable");
        assertThat(reader.get("/public/archive/2026-08/2.atom").statusCode()).isEqualTo(404);
    }

    private static void whatWasSupersededIsNotToldAnyMore(PublicReader reader) {
        List<JsonNode> all = reader.changes(0, 1000);
        assertThat(all)
                .extracting(line -> line.path("op").asString())
                .containsExactly(
                        "publish",
                        "publish",
                        "publish",
                        "publish",
                        "correct",
                        "correct",
                        "withdraw",
                        "expire",
                        "publish",
                        "withdraw");
        assertThat(all.getFirst().path("supersededBy").asLong()).isEqualTo(5);
        assertThat(all.getFirst().has("record")).isFalse();
        assertThat(all.get(5).path("record").path("decision").path("summary").asString())
                .isEqualTo("更正后的事实");
        assertThat(all.get(6).path("tombstone").path("clock").path("cause").asString())
                .isEqualTo("REVOKED");
        assertThat(all.toString())
                .doesNotContain("事实1")
                .doesNotContain("事实2")
                .doesNotContain("内部")
                .doesNotContain("head-1")
                .doesNotContain("officer-1");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(reader.get("/public/schema/change.json")), InputFormat.JSON);
        assertThat(all).allSatisfy(line -> assertThat(schema.validate(line)).isEmpty());
    }

    private static SyndFeed read(HttpResponse<byte[]> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        SyndFeedInput input = new SyndFeedInput();
        try {
            return input.build(new StringReader(text(response)));
        } catch (FeedException broken) {
            throw new AssertionError(text(response), broken);
        }
    }

    private static String link(SyndFeed feed, String relation) {
        return feed.getLinks().stream()
                .filter(link -> link.getRel().equals(relation))
                .map(link -> link.getHref())
                .findFirst()
                .orElse("");
    }

    /** From the newest document back through the archive, Rome finds every change (RFC 5005) and what is gone (RFC 6721). */
    private static void romeReadsEveryChange(PublicReader reader) {
        SyndFeed newest = read(reader.get("/public/feed.atom"));
        int told = 0;
        List<String> pages = new ArrayList<>();
        for (String page = link(newest, "prev-archive"); !page.isEmpty(); ) {
            SyndFeed archived = read(reader.get(page));
            assertThat(archived.getForeignMarkup())
                    .anyMatch(mark -> mark.getName().equals("archive"));
            told += archived.getEntries().size()
                    + (int) archived.getForeignMarkup().stream()
                            .filter(mark -> mark.getName().equals("deleted-entry"))
                            .count();
            pages.add(page.replaceFirst(".*/archive/", ""));
            page = link(archived, "prev-archive");
        }
        assertThat(pages).containsExactly("2026-10/2.atom", "2026-10/1.atom", "2026-08/2.atom", "2026-08/1.atom");
        assertThat(told).isEqualTo(10);
        assertThat(newest.getForeignMarkup())
                .filteredOn(mark -> mark.getName().equals("deleted-entry"))
                .hasSize(1);
        assertThat(newest.getLinks())
                .anySatisfy(link -> assertThat(link.getRel()).isEqualTo("self"));
    }

    private static void theJsonFeedLeadsToTheOldest(PublicReader reader) {
        List<String> records = new ArrayList<>();
        String page = "/public/feed.json";
        while (!page.isEmpty()) {
            JsonNode feed = reader.json(page);
            assertThat(feed.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
            feed.path("items")
                    .forEach(item ->
                            records.add(item.path("_anjian").path("record").asString()));
            page = feed.path("next_url").asString("");
        }
        assertThat(records)
                .containsExactly(
                        PublicScene.entryId("5"),
                        PublicScene.caseId("3"),
                        PublicScene.caseId("2"),
                        PublicScene.caseId("1"),
                        PublicScene.caseId("4"));
    }

    private static void theFilesFitTheirManifest(PublicReader reader) throws GeneralSecurityException {
        JsonNode manifest = reader.json("/public/bulk/manifest.json");
        List<JsonNode> full = manifest.path("months")
                .valueStream()
                .filter(month -> month.path("rows").asLong() > 0)
                .toList();
        assertThat(full).extracting(month -> month.path("month").asString()).containsExactly("2026-08", "2026-10");
        assertThat(full.getFirst().path("closed").asBoolean()).isTrue();
        assertThat(full.getLast().path("closed").asBoolean()).isFalse();
        assertThat(full.getLast().path("from").asLong()).isEqualTo(5);
        assertThat(full.getLast().path("to").asLong()).isEqualTo(10);
        List<JsonNode> fromFiles = new ArrayList<>();
        for (JsonNode month : full) {
            for (JsonNode file : month.path("files")) {
                HttpResponse<byte[]> response = reader.get(file.path("address").asString());
                assertThat(HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(response.body())))
                        .isEqualTo(file.path("sha256").asString());
                assertThat(response.body()).hasSize(file.path("bytes").asInt());
                assertThat(header(response, "Content-Type"))
                        .isEqualToIgnoringCase(file.path("mediaType").asString());
                if (file.path("address").asString().endsWith(".ndjson")) {
                    fromFiles.addAll(lines(response));
                }
            }
        }
        assertThat(fromFiles).isEqualTo(reader.changes(0, 1000));
        JsonNode catalogue = reader.json("/public/catalog.jsonld");
        assertThat(catalogue.path("dcat:dataset").valueStream()).hasSize(3);
        assertThat(catalogue
                        .path("dcat:dataset")
                        .path(1)
                        .path("dcat:distribution")
                        .path(0)
                        .path("spdx:checksum")
                        .path("spdx:checksumValue")
                        .asString())
                .isEqualTo(full.getFirst().path("files").path(0).path("sha256").asString());
    }

    private static void aSilentMonthIsStatedAndSigned(PublicReader reader) throws GeneralSecurityException {
        JsonNode september = reader.json("/public/bulk/manifest.json")
                .path("months")
                .valueStream()
                .filter(month -> month.path("month").asString().equals("2026-09"))
                .findFirst()
                .orElseThrow();
        HttpResponse<byte[]> statement = reader.get(september.path("statement").asString());
        assertThat(statement.statusCode()).isEqualTo(200);
        assertThat(header(statement, "Content-Type")).isEqualTo("application/jose");
        String[] parts = text(statement).split("\\.");
        JsonNode header = JSON.readTree(Base64.getUrlDecoder().decode(parts[0]));
        JsonNode key = reader.json("/public/keys")
                .path("keys")
                .valueStream()
                .filter(one -> one.path("kid").equals(header.path("kid")))
                .findFirst()
                .orElseThrow();
        assertThat(key.has("d")).isFalse();
        StatementKey published = StatementKey.of(key.path("x").asString());
        assertThat(published.signed(parts[0] + "." + parts[1], parts[2])).isTrue();
        assertThat(published.signed(parts[0] + "." + parts[1] + "A", parts[2])).isFalse();
        JsonNode said = JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
        assertThat(said.path("month").asString()).isEqualTo("2026-09");
        assertThat(said.path("rows").asLong(-1)).isZero();
        assertThat(said.path("afterPosition").asLong()).isEqualTo(4);
        assertThat(reader.get("/public/bulk/2026-09.statement.jws").body()).isEqualTo(statement.body());
        assertThat(reader.get("/public/bulk/2026-08.statement.jws").statusCode())
                .isEqualTo(404);
        assertThat(reader.get("/public/bulk/2026-10.statement.jws").statusCode())
                .isEqualTo(404);
    }

    private static void recordsHaveAnAddressAndLeaveATombstone(PublicReader reader) {
        String address = "/public/records/" + PublicScene.caseId("1");
        HttpResponse<byte[]> json = reader.get(address);
        assertThat(json.statusCode()).isEqualTo(200);
        assertThat(header(json, "Vary")).contains("Accept");
        assertThat(JSON.readTree(json.body()).path("clock").path("correctedOn").asString())
                .isEqualTo("2026-10-20");
        HttpResponse<byte[]> page = reader.get(address, "Accept", "text/html");
        assertThat(header(page, "Content-Type")).startsWith("text/html");
        assertThat(text(page)).contains("更正后的事实").contains("已整改").contains("2026-08-10");
        assertThat(header(page, "ETag")).isNotEqualTo(header(json, "ETag"));
        assertThat(header(page, "Content-Security-Policy")).startsWith("default-src 'none'");
        for (String name : List.of(PublicScene.caseId("2"), PublicScene.caseId("3"), PublicScene.entryId("5"))) {
            HttpResponse<byte[]> gone = reader.get("/public/records/" + name);
            assertThat(gone.statusCode()).isEqualTo(410);
            assertThat(JSON.readTree(gone.body()).path("standing").asString()).isNotEqualTo("PUBLIC");
            assertThat(text(gone)).doesNotContain("示范厂").doesNotContain("事实");
            HttpResponse<byte[]> gonePage = reader.get("/public/records/" + name, "Accept", "text/html");
            assertThat(gonePage.statusCode()).isEqualTo(410);
            assertThat(text(gonePage)).doesNotContain("示范厂");
        }
    }

    private static void nothingIsSentAgainThatDidNotChange(PublicReader reader) {
        for (String path : List.of(
                "/public/changes?since=0",
                "/public/changes?since=10",
                "/public/feed.atom",
                "/public/feed.json",
                "/public/archive/2026-08/1.atom",
                "/public/bulk/manifest.json",
                "/public/bulk/2026-08.ndjson",
                "/public/bulk/2026-10.csv",
                "/public/bulk/2026-09.statement.jws",
                "/public/catalog.jsonld",
                "/public/keys",
                "/public/schema/change.json",
                "/public/records/" + PublicScene.caseId("1"))) {
            HttpResponse<byte[]> first = reader.get(path);
            String tag = header(first, "ETag");
            assertThat(first.statusCode()).as(path).isEqualTo(200);
            assertThat(tag).as(path).matches("\"[0-9a-f]{64}\"");
            assertThat(header(first, "Cache-Control")).as(path).contains("public");
            assertThat(header(first, "Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(reader.get(path).body()).as(path).isEqualTo(first.body());
            HttpResponse<byte[]> again = reader.get(path, "If-None-Match", "\"other\", " + tag);
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(header(again, "ETag")).isEqualTo(tag);
            assertThat(reader.get(path, "If-None-Match", "\"other\"").statusCode())
                    .as(path)
                    .isEqualTo(200);
            HttpResponse<byte[]> head = reader.send("HEAD", path, null);
            assertThat(head.statusCode()).as(path).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(header(head, "ETag")).isEqualTo(tag);
            assertThat(header(head, "Content-Length")).isEqualTo(Integer.toString(first.body().length));
        }
    }

    private static void theSchemaOfThePublicAnswers(PublicReader reader) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode answer = reader.ask("{ publicCases(first: 5, filter: {region: \"530302\"})"
                    + " { totalCount edges { node { id number decision { summary fineFen replies { text } } } } } }");
            assertThat(answer.has("errors")).as(answer.toString()).isFalse();
            JsonNode cases = answer.path("data").path("publicCases");
            assertThat(cases.path("totalCount").asLong()).isEqualTo(2);
            assertThat(cases.toString()).contains("更正后的事实").contains("已整改").doesNotContain("事实2");
        });
        JsonNode gone = reader.ask("{ publicCase(id: \"" + PublicScene.caseId("2")
                        + "\") { standing clock { withdrawnOn cause } decision { summary } } }")
                .path("data")
                .path("publicCase");
        assertThat(gone.path("standing").asString()).isEqualTo("WITHDRAWN");
        assertThat(gone.path("clock").path("withdrawnOn").asString()).isEqualTo("2026-10-20");
        assertThat(gone.path("decision").isNull()).isTrue();
        assertThat(reader.ask("{ publicCase(id: \"disclosure-none\") { id } }")
                        .path("data")
                        .path("publicCase")
                        .isNull())
                .isTrue();
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode list = reader.ask("{ blacklist { totalCount edges { node { id listed { ground } } } } }");
            assertThat(list.path("data").path("blacklist").path("totalCount").asLong(-1))
                    .as(list.toString())
                    .isZero();
        });
        JsonNode posted = JSON.readTree(reader.send(
                        "POST",
                        "/public/graphql",
                        "{\"query\":\"query($id: ID!) { publicCase(id: $id) { number } }\",\"variables\":{\"id\":\""
                                + PublicScene.caseId("4") + "\"}}",
                        "Content-Type",
                        "application/json")
                .body());
        assertThat(posted.path("data").path("publicCase").path("number").asString())
                .isEqualTo("罚〔2026〕4号");
        for (String other : List.of(
                "{ hazards { totalCount } }",
                "{ disclosures { totalCount } }",
                "mutation { withdrawDisclosure(input: {}) { id } }",
                "subscription { hazardChanged { id } }")) {
            assertThat(reader.ask(other).path("errors")).as(other).isNotEmpty();
        }
    }
}
