package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.anjian.DemoStory;
import org.anjian.NodeForTests;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.message.Role;
import org.anjian.api.rule.Rule;
import org.anjian.importing.pipeline.CaughtUp;
import org.anjian.security.DemoUsers;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Every enterprise leads to its records: through GraphQL on the real stores. */
@NodeForTests
class EnterpriseFileIT extends TraceScene {

    @Autowired
    EnterpriseFileIT(DemoUsers users, EventStore store, CaughtUp caughtUp) {
        super(users, store, caughtUp);
    }

    @Test
    @Rule("QJ16-17c")
    void the_file_of_an_enterprise_has_ten_sections_and_what_is_not_kept_yet_is_not_zero() throws InterruptedException {
        new DemoStory(users, port).enterpriseIsRegistered();
        HazardId id = HazardId.next();
        recorded(
                "Hazard",
                id.raw(),
                new HazardSubject(id, "530302-YH-2016-700001", new EnterpriseId(DemoStory.ENTERPRISE), "示范厂", COUNTY),
                "2016-05-03",
                List.of(HazardRegistered.class));
        readable();
        String document =
                "query($code: String) { enterprise360(creditCode: $code) { enterpriseId sections { domain state"
                        + " context count lastUpdatedAt latest { id recordedAt } } } }";
        Map<String, Object> code = Map.of("code", DemoUsers.DEMO_ENTERPRISE.raw());
        JsonNode sections = ask(Role.OFFICER, document, code).at("/enterprise360/sections");
        assertThat(sections).hasSize(10);
        JsonNode hazards = sections.get(0);
        assertThat(hazards.at("/context").asString()).isEqualTo("hazard-loop");
        assertThat(hazards.at("/count").asLong()).isPositive();
        assertThat(hazards.at("/lastUpdatedAt")).isEqualTo(hazards.at("/latest/0/recordedAt"));
        assertThat(sections.valueStream()
                        .filter(section -> section.at("/state").asString().equals("NOT_RECORDED"))
                        .map(section -> section.at("/domain").asString()))
                .containsExactly("CREDIT", "LICENCES", "TESTING", "ACCOUNTABILITY");
        assertThat(sections)
                .allSatisfy(section -> assertThat(section.at("/count").isNull())
                        .isEqualTo(section.at("/state").asString().equals("NOT_RECORDED")));
        JsonNode open = ask(Role.PUBLIC, document, code).at("/enterprise360/sections");
        assertThat(open).allSatisfy(section -> {
            assertThat(section.at("/count").isNull()).isTrue();
            assertThat(section.at("/latest")).isEmpty();
        });
        assertThat(refusal(Role.OFFICER, document, Map.of()).at("/code").asString())
                .isEqualTo("INVALID");
        assertThat(refusal(Role.OFFICER, document, Map.of("code", "no-code"))
                        .at("/code")
                        .asString())
                .isEqualTo("INVALID");
    }
}
