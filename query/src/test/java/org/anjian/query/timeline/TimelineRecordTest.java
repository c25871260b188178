package org.anjian.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.hazard.event.RectificationTracked;
import org.anjian.api.hazard.event.RectificationUrged;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Command;
import org.anjian.api.message.Event;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Contexts;
import org.anjian.api.permission.PermissionTable;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.suggestion.SuggestionCategory;
import org.anjian.api.suggestion.SuggestionId;
import org.anjian.api.suggestion.SuggestionSubject;
import org.anjian.api.suggestion.event.ImprovementSuggestionSubmitted;
import org.anjian.api.timeline.TimelineEntry;
import org.anjian.api.unsafeact.UnsafeActId;
import org.anjian.api.unsafeact.UnsafeActType;
import org.anjian.api.unsafeact.event.UnsafeActStopped;
import org.anjian.query.Models;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.FoldedModel;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

class TimelineRecordTest {

    private static final Instant AT = Instant.parse("2022-05-20T01:00:00Z");
    private static final EnterpriseId ENTERPRISE = new EnterpriseId("enterprise-1");
    private static final RegionCode REGION = new RegionCode("530302");
    private static final HazardSubject HAZARD =
            new HazardSubject(new HazardId("hazard-1"), "530302-2022-000001", ENTERPRISE, "化工", REGION);

    private static final EventContexts CONTEXTS = new EventContexts(
            Models.all().stream()
                    .flatMap(model -> model instanceof FoldedModel<?, ?> folded ? Stream.of(folded) : Stream.empty())
                    .toList(),
            Contexts.permissions());

    private final TimelineRecord timeline = new TimelineRecord(new DocumentJson(), CONTEXTS);

    @Test
    @Rule("QJ22A-12.7")
    void urging_a_rectification_is_an_act_of_duty_seven_of_the_safety_manager() {
        TimelineEntry entry = entry(new RectificationUrged(HAZARD, AT, "请于月底前完成"));

        assertThat(entry.duty()).isEqualTo(7);
        assertThat(entry.actor()).isEqualTo("m-1");
        assertThat(entry.number()).isEqualTo("530302-2022-000001");
        assertThat(entry.reason()).isEqualTo("请于月底前完成");
    }

    @Test
    void suggestions_are_duty_five_and_unsafe_acts_duty_six() {
        assertThat(entry(new ImprovementSuggestionSubmitted(
                                new SuggestionSubject(new SuggestionId("suggestion-1"), ENTERPRISE, "化工", REGION),
                                AT,
                                null,
                                null,
                                SuggestionCategory.EQUIPMENT,
                                "更换报警器",
                                "m-1"))
                        .duty())
                .isEqualTo(5);
        TimelineEntry stopped = entry(new UnsafeActStopped(
                new UnsafeActId("unsafeact-1"),
                AT,
                ENTERPRISE,
                "化工",
                REGION,
                UnsafeActType.FORCED_RISKY_WORK,
                "罐区",
                "班长",
                "停止作业"));
        assertThat(stopped.duty()).isEqualTo(6);
        assertThat(stopped.context()).isEqualTo("hazard-loop/unsafeact");
        assertThat(entry(new RectificationTracked(HAZARD, AT, "整改中", 1)).duty()).isNull();
    }

    @Test
    void an_entry_says_who_acted_from_which_command_and_in_which_chain() {
        TimelineEntry entry = entry(new RectificationTracked(HAZARD, AT, "整改中", 1));

        assertThat(entry.type()).isEqualTo("RectificationTracked");
        assertThat(entry.role()).isEqualTo("SAFETY_MANAGER");
        assertThat(entry.organisation()).isEqualTo("enterprise-1");
        assertThat(entry.commandId()).isEqualTo("c-1");
        assertThat(entry.correlationId()).isEqualTo("first");
        assertThat(entry.causationId()).isEqualTo("direct");
        assertThat(entry.regionPath()).containsExactly("530000", "530300", "530302");
        assertThat(entry.details()).containsEntry("finding", "整改中").containsKey("hazard");
        assertThat(entry.version()).isEqualTo(4);
        assertThat(entry.delaySeconds())
                .isEqualTo(Duration.between(AT, entry.recordedAt()).toSeconds());
    }

    @Test
    void every_context_that_takes_commands_has_a_document_that_decides() {
        assertThat(CONTEXTS.documents().keySet())
                .containsExactlyInAnyOrderElementsOf(Contexts.permissions().tables().stream()
                        .filter(table -> table.entries().keySet().stream().anyMatch(Command.class::isAssignableFrom))
                        .map(PermissionTable::context)
                        .toList());
    }

    private TimelineEntry entry(Event event) {
        Actor manager = new Actor("m-1", Role.SAFETY_MANAGER, "enterprise-1", REGION, ENTERPRISE);
        Map<String, String> metadata = new HashMap<>(manager.toMetadata());
        metadata.putAll(Map.of("commandId", "c-1", "traceId", "first", "correlationId", "direct"));
        return timeline.record(event, Recorded.info("hazard-1", 3, metadata));
    }
}
