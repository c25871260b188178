package org.anjian.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anjian.NodeForTests;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.region.RegionCode;
import org.anjian.importing.Silent;
import org.anjian.importing.pipeline.CaughtUp;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;

/** Every list of the schema refuses a page that is too large, and the cursor of another reader or query. */
@NodeForTests
class SchemaPagesIT {

    private static final RegionCode COUNTY = new RegionCode("530326");
    private static final Pattern CURSOR = Pattern.compile("EnterpriseEdge, cursor=([^,}]+)");

    private final Ledger ledger;
    private final CaughtUp caughtUp;
    private final List<SchemaQuestion> questions;
    private final Answers answers;
    private final Births births;

    private Target target;

    @Autowired
    SchemaPagesIT(
            CommandGateway gateway,
            EventStore store,
            CaughtUp caughtUp,
            GraphQlSource source,
            ExecutionGraphQlService service) {
        this.ledger = new Ledger(gateway);
        this.births = new Births(store);
        this.caughtUp = caughtUp;
        this.questions = SchemaQuestion.all(source.schema()).stream()
                .filter(SchemaQuestion::isPaged)
                .toList();
        this.answers = new Answers(service);
    }

    @BeforeEach
    void an_enterprise_has_a_record_of_every_kind() throws InterruptedException {
        String name = "w-" + UUID.randomUUID();
        target = Target.of(ledger.enterprise(name, COUNTY.raw()), COUNTY, CampaignId.next(), name);
        target.begin(births, Ledger.head());
        caughtUp.await(new Silent());
    }

    @TestFactory
    Stream<DynamicTest> a_page_that_is_too_large_is_refused() {
        return questions.stream()
                .map(question -> DynamicTest.dynamicTest(
                        question.toString(), () -> assertRefused(question, "first", 100_000, "OUT_OF_RANGE")));
    }

    @TestFactory
    Stream<DynamicTest> a_cursor_of_another_query_is_refused() {
        SchemaQuestion enterprises = questions.stream()
                .filter(question -> question.name().equals("enterprises"))
                .findFirst()
                .orElseThrow();
        Actor officer = Ledger.actor(Role.OFFICER, COUNTY.raw(), null);
        Matcher cursor =
                CURSOR.matcher(answers.ask(enterprises, target, officer).toString());
        assertThat(cursor.find()).isTrue();
        return questions.stream()
                .map(question -> DynamicTest.dynamicTest(
                        question.toString(),
                        () -> assertRefused(question, "after", cursor.group(1), "FOREIGN_CURSOR")));
    }

    /** Auditors read every list but those of tip-offs (QJ16-15c). */
    private static Role readerOf(SchemaQuestion question) {
        return question.name().equals("tipOffs") || question.toString().endsWith(" of TipOff")
                ? Role.TIP_HANDLER
                : Role.AUDITOR;
    }

    private void assertRefused(SchemaQuestion question, String argument, Object value, String reason) {
        Map<String, Object> variables = new HashMap<>(question.variables(target));
        variables.put(argument, value);
        Answers.Answer answer =
                answers.askBriefly(question, variables, Ledger.actor(readerOf(question), COUNTY.raw(), null));
        assertThat(answer.errors())
                .singleElement()
                .asString()
                .contains("code=INVALID", "reason=" + reason, "field=" + argument, "rule=ANJIAN-INPUT", "zh=", "en=");
    }
}
