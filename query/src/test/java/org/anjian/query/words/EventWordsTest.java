package org.anjian.query.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.hazard.event.RecheckPassed;
import org.anjian.api.hazard.event.RectificationUrged;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Contexts;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.api.timeline.NamedDigest;
import org.anjian.api.timeline.TimelineEntry;
import org.anjian.api.words.InWords;
import org.anjian.query.Models;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.FoldedModel;
import org.anjian.query.readmodel.Recorded;
import org.anjian.query.timeline.EventContexts;
import org.anjian.query.timeline.TimelineRecord;
import org.anjian.query.words.ValueWords.Currency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventWordsTest {

    private static final List<? extends FoldedModel<?, ?>> MODELS = Models.all().stream()
            .flatMap(model -> model instanceof FoldedModel<?, ?> folded ? Stream.of(folded) : Stream.empty())
            .filter(FoldedModel::isOfItsOwn)
            .toList();
    private static final EventWords WORDS =
            new EventWords(MODELS.stream().map(FoldedModel::eventType).toList());
    private static final Instant AT = Instant.parse("2022-04-20T01:00:00Z");
    private static final HazardSubject HAZARD = new HazardSubject(
            new HazardId("hazard-1"),
            "530302-2022-000001",
            new EnterpriseId("enterprise-1"),
            "化工",
            new RegionCode("530302"));

    private final TimelineRecord timeline =
            new TimelineRecord(new DocumentJson(), new EventContexts(MODELS, Contexts.permissions()));

    @Test
    void a_sentence_says_who_did_what_why_when_and_with_which_documents() {
        String digest = "ab".repeat(32);
        InWords sentence =
                WORDS.sentence(entry(new RecheckPassed(HAZARD, AT, "合格", List.of(new Evidence("照片", digest)))));

        assertThat(sentence.zh())
                .startsWith("2022-04-20 o-1（执法人员，qilin）复查合格，结论：合格")
                .contains("附件：照片 (SHA-256 " + digest + ")")
                .endsWith("2022-05-01 19:00录入。");
        assertThat(sentence.en())
                .startsWith("2022-04-20, o-1 (officer, qilin): recheck passed: 合格")
                .endsWith("recorded 2022-05-01 19:00.");
    }

    @Test
    void the_files_of_an_event_are_named_with_their_digests() {
        String digest = "cd".repeat(32);
        TimelineEntry entry = entry(new RecheckPassed(HAZARD, AT, "合格", List.of(new Evidence("照片", digest))));

        assertThat(EventDocuments.in(entry.details())).containsExactly(new NamedDigest("照片", digest));
        assertThat(EventDocuments.in(
                        entry(new RectificationUrged(HAZARD, AT, "请尽快")).details()))
                .isEmpty();
    }

    @Test
    void the_reason_of_the_act_is_not_said_twice() {
        assertThat(WORDS.sentence(entry(new RectificationUrged(HAZARD, AT, "请于月底前完成")))
                        .zh())
                .containsOnlyOnce("请于月底前完成");
    }

    @Test
    void money_is_said_in_the_currency_of_the_record() {
        assertThat(ValueWords.money(123_456_50, Currency.of(List.of("530000", "530300"))))
                .isEqualTo(new InWords("123,456.50元", "CNY 123,456.50"));
        assertThat(ValueWords.money(5, Currency.of(List.of("US", "US-CA"))))
                .isEqualTo(new InWords("0.05美元", "USD 0.05"));
    }

    @Test
    void an_optional_part_is_left_out_where_its_field_has_no_value() {
        Phrase phrase = new Phrase(Told.class, new InWords("甲{a}[乙{b}]", "a {a}[ b {b}]"));

        assertThat(phrase.of(Map.of("a", "一", "b", 2), WORDS.values(), Currency.YUAN))
                .isEqualTo(new InWords("甲一乙2", "a 一 b 2"));
        assertThat(phrase.of(Map.of("a", "一"), WORDS.values(), Currency.YUAN)).isEqualTo(new InWords("甲一", "a 一"));
        assertThat(phrase.of(Map.of(), WORDS.values(), Currency.YUAN))
                .isEqualTo(new InWords("甲（未载明）", "a (not stated)"));
        assertThat(phrase.of(Map.of("a", "$1\\{b}", "b", 2), WORDS.values(), Currency.YUAN)
                        .zh())
                .isEqualTo("甲$1\\{b}乙2");
    }

    @Test
    void words_of_no_event_events_without_words_and_unknown_fields_are_refused() {
        assertThatThrownBy(() -> new EventWords(List.of(HazardEvent.class)))
                .hasMessageContaining("words without event");
        Collection<Class<?>> more =
                new ArrayList<>(MODELS.stream().map(FoldedModel::eventType).toList());
        more.add(Unheard.class);
        assertThatThrownBy(() -> new EventWords(more)).hasMessageContaining("Events without words: [Unheard]");
        assertThatThrownBy(() -> new Phrase(Told.class, new InWords("{d}", "{d}")))
                .hasMessageContaining("{d}");
        assertThatThrownBy(() -> new Phrase(Told.class, new InWords("[{c}] {c}", "{c}")))
                .hasMessageContaining("missing");
        assertThatThrownBy(() -> new Phrase(Told.class, new InWords("{a}", "nothing")))
                .hasMessageContaining("languages");
    }

    @Test
    void every_constant_that_can_be_said_has_words_and_no_other() {
        Collection<Class<?>> spoken = new ArrayList<>(WORDS.enumerations());
        spoken.add(Role.class);
        spoken.remove(Sector.class);
        Collection<String> needed = new TreeSet<>();
        spoken.forEach(type -> Arrays.stream(type.getEnumConstants())
                .forEach(constant -> needed.add(type.getSimpleName() + "." + ((Enum<?>) constant).name())));

        assertThat(new TreeSet<>(WORDS.values().keys())).isEqualTo(needed);
    }

    @Test
    void who_acts_for_another_is_told_with_both_names_in_the_role_of_the_other() {
        Actor deputy = new Actor("h-1", Role.AGENCY_HEAD, "qilin", new RegionCode("530302"), null)
                .byHandOf("o-2", "delegation-1");
        TimelineEntry entry = entry(new RecheckPassed(HAZARD, AT, "合格", List.of()), deputy);
        assertThat(entry.actor()).isEqualTo("o-2");
        assertThat(entry.onBehalfOf()).isEqualTo("h-1");
        assertThat(entry.delegation()).isEqualTo("delegation-1");
        assertThat(WORDS.sentence(entry).zh()).startsWith("2022-04-20 o-2代h-1（部门负责人，qilin）复查合格");
        assertThat(WORDS.sentence(entry).en()).startsWith("2022-04-20, o-2 on behalf of h-1 (agency head, qilin):");
    }

    private TimelineEntry entry(Event event) {
        return entry(event, new Actor("o-1", Role.OFFICER, "qilin", new RegionCode("530302"), null));
    }

    private TimelineEntry entry(Event event, Actor officer) {
        return timeline.record(event, Recorded.info("hazard-1", 3, new HashMap<>(officer.toMetadata())));
    }

    private record Told(String a, int b, @Nullable String c) {}

    private record Unheard(Instant occurredAt) implements Event {

        @Override
        public EventSubject subject() {
            return new EventSubject(null, null, new RegionCode("530302"));
        }
    }
}
