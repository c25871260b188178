package org.anjian.tipoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import org.anjian.DemoStory;
import org.anjian.NodeForTests;
import org.anjian.api.message.Role;
import org.anjian.api.rule.Rule;
import org.anjian.importing.Silent;
import org.anjian.importing.pipeline.CaughtUp;
import org.anjian.operations.Job;
import org.anjian.operations.JobArguments;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An informer has name and contact erased by the receipt code; what was reported is handled to its end. */
@NodeForTests
class InformerErasureIT {

    private static final String NAME = "上官注销";
    private static final String PHONE = "13988123476";
    private static final String TEXT = "尾矿库干滩长度不足，浸润线监测数据是编的";

    private final DemoUsers users;
    private final JdbcClient database;
    private final CaughtUp caughtUp;
    private final Job audit;
    private final Clock clock;

    @LocalServerPort
    private int port;

    @Autowired
    InformerErasureIT(
            DemoUsers users, JdbcClient database, CaughtUp caughtUp, @Qualifier("auditJob") Job audit, Clock clock) {
        this.users = users;
        this.database = database;
        this.caughtUp = caughtUp;
        this.audit = audit;
        this.clock = clock;
    }

    @Test
    @Rule("QJ16-15c")
    void who_informed_is_erased_at_once_and_the_tip_off_goes_on() throws Exception {
        TipOffStory story = new TipOffStory(users, port, clock);
        TipOffStory.Receipt receipt = story.filed(TipOffStory.form(TEXT, NAME, PHONE));
        TipOffStory.Receipt nameless = story.filed(TipOffStory.form(TEXT + "。", null, null));
        String tip = story.found(receipt.number());
        String vault = story.vaultOf(tip);
        granted(story, vault);
        assertThat(reveal(story, vault).at("/data/accessReporterIdentity/name").asString())
                .isEqualTo(NAME);
        long before = erasedKeys();
        Map<String, Object> sound = audited();

        HttpResponse<String> wrong =
                story.post("/erasure", Map.of("code", nameless.code().substring(0, 9) + "0".repeat(20)));
        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(wrong.body()).contains("RECEIPT_CODE_WRONG");
        JsonNode answer = erased(story, receipt);
        JsonNode anonymous = erased(story, nameless);

        assertThat(answer.propertyNames()).isEqualTo(anonymous.propertyNames());
        assertThat(erasedKeys()).as("one key, of the one who had given a name").isEqualTo(before + 1);
        assertThat(reveal(story, vault).at("/errors/0/extensions/reason").asString())
                .isEqualTo("IDENTITY_ERASED");
        assertThat(story.read(tip, "text").at("/data/tipOff/text").asString()).isEqualTo(TEXT);
        caughtUp.await(new Silent());
        long version = vaultOf(story, vault).path("version").asLong();
        assertThat(vaultOf(story, vault).path("erasedOn").isString()).isTrue();
        erased(story, receipt);
        caughtUp.await(new Silent());
        assertThat(vaultOf(story, vault).path("version").asLong())
                .as("a second time nothing happens")
                .isEqualTo(version);
        story.verified(tip, null);
        assertThat(audited()).as("what was hashed remains").isEqualTo(sound);
    }

    private Map<String, Object> audited() throws Exception {
        Map<String, Object> found = audit.run(new JobArguments(Map.of()), new Silent());
        return Map.of("findings", found.get("findings"), "first", found.get("first"));
    }

    private static void granted(TipOffStory story, String vault) {
        story.done(Role.TIP_HANDLER, "requestReporterIdentity", of(vault, "reason", "需当面核实"), "id");
        story.done(
                Role.AGENCY_HEAD,
                "grantReporterIdentity",
                DemoStory.and(of(vault, "account", "demo-tip-handler"), Map.of("hours", 2)),
                "id");
    }

    private static JsonNode reveal(TipOffStory story, String vault) {
        return story.tried(
                Role.TIP_HANDLER,
                "accessReporterIdentity",
                Map.of("reporterIdentityId", vault),
                "name contact version");
    }

    private static JsonNode erased(TipOffStory story, TipOffStory.Receipt receipt) {
        HttpResponse<String> answer = story.post("/erasure", Map.of("code", receipt.code()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain(NAME, PHONE);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static JsonNode vaultOf(TipOffStory story, String vault) {
        return story.as(Role.AUDITOR)
                .send(
                        "query($vault: ID!) { reporterIdentity(id: $vault) { version erasedOn nameGiven } }",
                        Map.of("vault", vault))
                .at("/data/reporterIdentity");
    }

    private long erasedKeys() {
        return database.sql("SELECT count(*) FROM person_key WHERE destroyed_at IS NOT NULL AND wrapped IS NULL")
                .query(Long.class)
                .single();
    }

    private static Map<String, Object> of(String vault, String field, String value) {
        return Map.of("reporterIdentityId", vault, field, value);
    }
}
