package org.anjian.query.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.suggestion.SuggestionCategory;
import org.anjian.api.suggestion.SuggestionId;
import org.anjian.api.suggestion.SuggestionReply;
import org.anjian.api.suggestion.SuggestionSubject;
import org.anjian.api.suggestion.event.ImprovementSuggestionSubmitted;
import org.anjian.api.suggestion.event.SuggestionEvent;
import org.anjian.api.suggestion.event.SuggestionReplied;
import org.anjian.query.journal.EventInfo;
import org.junit.jupiter.api.Test;

class RecordedDraftingTest {

    private static final Instant NOON = Instant.parse("2022-05-09T04:00:00Z");
    private static final SuggestionSubject SUGGESTION = new SuggestionSubject(
            new SuggestionId("suggestion-1"), new EnterpriseId("enterprise-osha-1"), "化工", new RegionCode("530302"));

    @Test
    void a_read_model_that_takes_some_events_of_a_record_passes_over_the_others() {
        List<SuggestionEvent> events = List.of(
                new ImprovementSuggestionSubmitted(
                        SUGGESTION, NOON, null, null, SuggestionCategory.EQUIPMENT, "更换报警器", "m-1"),
                new SuggestionReplied(SUGGESTION, NOON, SuggestionReply.ADOPTED, "列入预算"));

        List<Draft<String>> drafts =
                new RecordedDrafting<>(new Replies()).replay(Recorded.history("suggestion-1", events));

        assertThat(drafts).extracting(Draft::view).containsExactly("列入预算");
    }

    /** Takes the replies only. */
    private static final class Replies implements RecordedModel<SuggestionReplied, String> {

        @Override
        public String name() {
            return "replies";
        }

        @Override
        public String aggregateType() {
            return "Suggestion";
        }

        @Override
        public int schema() {
            return 1;
        }

        @Override
        public Class<SuggestionReplied> eventType() {
            return SuggestionReplied.class;
        }

        @Override
        public Class<String> viewType() {
            return String.class;
        }

        @Override
        public String record(SuggestionReplied event, EventInfo info) {
            return event.reason();
        }
    }
}
