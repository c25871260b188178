package org.anjian.tipoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anjian.DemoStory;
import org.anjian.NodeForTests;
import org.anjian.api.message.Role;
import org.anjian.api.rule.Rule;
import org.anjian.importing.Silent;
import org.anjian.importing.pipeline.CaughtUp;
import org.anjian.permission.Exports;
import org.anjian.personaldata.WhereItStands;
import org.anjian.security.DemoUser;
import org.anjian.security.DemoUsers;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * After a whole story nothing tells who informed: the bytes of name, telephone and words are nowhere, and nothing outside the
 * tip-off leads to it.
 */
@NodeForTests
@ExtendWith(OutputCaptureExtension.class)
class InformerSecrecyIT {

    private static final String NAME = "欧阳密告";
    private static final String PHONE = "13877659412";
    private static final String TEXT = "浮顶罐密封圈撕裂三周无人理睬值班记录是补的";
    private static final String MESSAGE = "我的工位就在罐区北侧第七个";
    private static final String ANSWER = "您所说的罐区问题我们已经责令整改";

    private final DemoUsers users;
    private final JdbcClient database;
    private final CaughtUp caughtUp;
    private final WhereItStands stored;
    private final Clock clock;

    @LocalServerPort
    private int port;

    @Autowired
    InformerSecrecyIT(DemoUsers users, JdbcClient database, RestClient elasticsearch, CaughtUp caughtUp, Clock clock) {
        this.users = users;
        this.database = database;
        this.caughtUp = caughtUp;
        this.clock = clock;
        this.stored = new WhereItStands(database, elasticsearch);
    }

    @Test
    @Rule("QJ16-15c")
    void nothing_tells_who_informed_but_to_whom_it_was_granted(CapturedOutput log)
            throws IOException, InterruptedException {
        LoggerFactory.getLogger(InformerSecrecyIT.class).info("what is logged is looked through");
        TipOffStory story = new TipOffStory(users, port, clock);
        TipOffStory.Receipt receipt = story.filed(TipOffStory.form(TEXT, NAME, PHONE));
        String tip = story.found(receipt.number());
        story.post("/messages", Map.of("code", receipt.code(), "text", MESSAGE));
        story.postRaw("/messages", "{\"code\": \"" + receipt.code() + "\", \"text\": \"" + MESSAGE);
        story.verified(tip, null);
        JsonNode hazard = story.hazard(tip, "外浮顶储罐一次密封损坏");
        JsonNode clue = story.clue(tip, "建议核查储罐区浮盘密封情况");
        story.done(
                Role.OFFICER,
                "declineInspectionClue",
                Map.of("inspectionClueId", clue.path("id").asString(), "reason", "已责令整改"),
                "id");
        story.handled("answerReporter", tip, Map.of("answer", ANSWER));
        String vault = story.vaultOf(tip);
        assertThat(reveal(story, vault).at("/errors/0/extensions/reason").asString())
                .isEqualTo("IDENTITY_NOT_GRANTED");
        story.done(Role.TIP_HANDLER, "requestReporterIdentity", of(vault, "reason", "需当面核实"), "id");
        story.done(
                Role.AGENCY_HEAD,
                "grantReporterIdentity",
                DemoStory.and(of(vault, "account", "demo-tip-handler"), Map.of("hours", 2)),
                "id");
        JsonNode revealed = reveal(story, vault).at("/data/accessReporterIdentity");
        assertThat(revealed.path("name").asString()).isEqualTo(NAME);
        assertThat(revealed.path("contact").asString()).isEqualTo(PHONE);
        assertThat(story.read(tip, "text").at("/data/tipOff/text").asString()).isEqualTo(TEXT);
        caughtUp.await(new Silent());

        assertThat(stored.places(NAME, PHONE, TEXT, MESSAGE, ANSWER))
                .as("never in plain")
                .isEmpty();
        assertThat(stored.places(receipt.code(), receipt.code().replace("-", "")))
                .as("of the code a hash alone")
                .isEmpty();
        assertThat(log.getAll())
                .contains("what is logged is looked through")
                .doesNotContain(NAME, PHONE, TEXT, MESSAGE, ANSWER, receipt.code());
        nothingOutsideLeadsBack(tip, receipt.number(), vault);
        everybodyElseIsToldNothing(
                story,
                tip,
                vault,
                receipt.number(),
                Map.of(
                        "hazard", hazard.path("id").asString(),
                        "clue", clue.path("id").asString()));
        for (String path : List.of("/public/changes", "/public/feed.json", "/public/feed.atom")) {
            assertThat(story.get(path)).doesNotContain(NAME, PHONE, TEXT, tip, receipt.number(), vault);
        }
    }

    private static JsonNode reveal(TipOffStory story, String vault) {
        return story.tried(
                Role.TIP_HANDLER,
                "accessReporterIdentity",
                Map.of("reporterIdentityId", vault),
                "name contact version");
    }

    private static Map<String, Object> of(String vault, String field, String value) {
        return Map.of("reporterIdentityId", vault, field, value);
    }

    /** Events of other records and documents of other indices; that a tip-off was read is written down for auditors. */
    private void nothingOutsideLeadsBack(String tip, String number, String vault) throws IOException {
        for (String secret : List.of(tip, number, vault)) {
            assertThat(database.sql("""
                                    SELECT aggregate_identifier FROM domain_event_entry
                                    WHERE aggregate_identifier NOT IN (:tip, :vault)
                                      AND (position(convert_to(:secret, 'UTF8') in payload) > 0
                                        OR position(convert_to(:secret, 'UTF8') in meta_data) > 0)""")
                            .param("tip", tip)
                            .param("vault", vault)
                            .param("secret", secret)
                            .query(String.class)
                            .list())
                    .as("events that name %s", secret)
                    .isEmpty();
        }
        assertThat(stored.documents(tip, number, vault))
                .as("documents that name the tip-off")
                .allMatch(document -> document.path("_index").asString().contains("tip-off")
                        || document.path("_index").asString().contains("reporter-identit")
                        || document.at("/_source/context").asString("").startsWith("tipoff"));
        List<String> messages = database.sql("""
                        SELECT event_identifier FROM domain_event_entry WHERE aggregate_identifier IN (:tip, :vault)""")
                .param("tip", tip)
                .param("vault", vault)
                .query(String.class)
                .list();
        assertThat(messages).isNotEmpty();
        for (String message : messages) {
            assertThat(database.sql("""
                                    SELECT count(*) FROM domain_event_entry
                                    WHERE aggregate_identifier NOT IN (:tip, :vault)
                                      AND position(convert_to(:message, 'UTF8') in meta_data) > 0""")
                            .param("tip", tip)
                            .param("vault", vault)
                            .param("message", message)
                            .query(Long.class)
                            .single())
                    .as("no chain of messages leads back")
                    .isZero();
        }
    }

    private void everybodyElseIsToldNothing(
            TipOffStory story, String tip, String vault, String number, Map<String, String> outcomes)
            throws IOException, InterruptedException {
        Set<Role> others = EnumSet.allOf(Role.class);
        others.removeAll(Set.of(Role.TIP_HANDLER, Role.SYSTEM, Role.IMPORTER));
        for (Role role : others) {
            List<String> answers = new ArrayList<>();
            for (String question : List.of(
                    "query($tip: ID!) { tipOff(id: $tip) { text named } }",
                    "query($tip: ID!) { recordHistory(id: $tip, first: 100) { edges { node { type details } } } }",
                    "query($hazard: ID!) { recordHistory(id: $hazard, first: 100) { edges { node { type actor details correlationId causationId } } } }",
                    "query($clue: ID!) { recordHistory(id: $clue, first: 100) { edges { node { type actor details correlationId causationId } } } }",
                    "query($hazard: ID!, $clue: ID!) { hazard(id: $hazard) { description } inspectionClue(id: $clue) { wording settledBy } }",
                    "{ timeline(first: 500) { edges { node { type details } } } }")) {
                answers.add(story.as(role)
                        .send(question, DemoStory.and(outcomes, Map.of("tip", tip, "vault", vault)))
                        .toString());
            }
            assertThat(answers.toString())
                    .as("%s", role)
                    .doesNotContain(NAME, PHONE, TEXT, MESSAGE, ANSWER, number)
                    .doesNotContain("TipOffReceived", "TipOffAccepted");
            JsonNode identity = story.as(role)
                    .send("query($vault: ID!) { reporterIdentity(id: $vault) { nameGiven } }", Map.of("vault", vault));
            assertThat(identity.at("/data/reporterIdentity").isObject())
                    .as("%s", role)
                    .isEqualTo(role == Role.AUDITOR || role == Role.AGENCY_HEAD);
        }
        Exports exports = new Exports(port);
        for (DemoUser user : users.all()) {
            for (String list : List.of("safety-managers", "enterprises")) {
                assertThat(exports.read(list, user)).doesNotContain(NAME, PHONE, TEXT, tip, number, vault);
            }
        }
    }
}
