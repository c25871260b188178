package org.anjian.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anjian.api.disclosure.event.DisclosureEvent;
import org.anjian.api.disclosure.view.PublicDecisionView.PublicStanding;
import org.anjian.api.feed.PublicOperation;
import org.anjian.api.feed.PublicRecord;
import org.anjian.api.message.Event;
import org.anjian.api.rule.Rule;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** What each event of a history tells the public. */
class PublicSourceTest {

    private static List<PublicSource.Told> told(PublicSource source, Event... events) {
        List<RecordedEvent> history = Recorded.history("record-1", Arrays.asList(events));
        List<PublicSource.Told> all = new ArrayList<>();
        for (int i = 1; i <= history.size(); i++) {
            if (source.mayTell(history.get(i - 1).payload())) {
                source.told(history.subList(0, i)).ifPresent(all::add);
            }
        }
        return all;
    }

    private static List<PublicOperation> operations(PublicSource source, Event... events) {
        return told(source, events).stream().map(PublicSource.Told::operation).toList();
    }

    @Test
    @Rule("ML20-04e")
    void a_decision_is_published_answered_corrected_withdrawn_restored_and_expires() {
        List<PublicSource.Told> all = told(
                new DecisionSource(),
                PublicStories.scheduled(),
                PublicStories.published("报警器停用"),
                PublicStories.replied("已整改"),
                PublicStories.corrected("报警器停用两日"),
                PublicStories.withdrawn(),
                PublicStories.restored("报警器停用三日"),
                PublicStories.expired());
        assertThat(all)
                .extracting(PublicSource.Told::operation)
                .containsExactly(
                        PublicOperation.PUBLISH,
                        PublicOperation.CORRECT,
                        PublicOperation.CORRECT,
                        PublicOperation.WITHDRAW,
                        PublicOperation.RESTORE,
                        PublicOperation.EXPIRE);
        PublicRecord corrected = all.get(2).record();
        assertThat(corrected.decision().summary()).isEqualTo("报警器停用两日");
        assertThat(corrected.decision().replies()).hasSize(1);
        assertThat(corrected.clock().publishedOn()).isEqualTo("2024-09-28");
        assertThat(corrected.clock().correctedOn()).isEqualTo("2024-09-30");
        assertThat(corrected.clock().reason()).isEqualTo("笔误");
        PublicRecord tombstone = all.get(3).record();
        assertThat(tombstone.standing()).isEqualTo(PublicStanding.WITHDRAWN);
        assertThat(tombstone.decision()).isNull();
        assertThat(tombstone.number()).isEqualTo("罚〔2024〕1号");
        assertThat(tombstone.clock().cause()).isEqualTo("REVOKED");
        assertThat(all.getLast().record().standing()).isEqualTo(PublicStanding.EXPIRED);
        assertThat(all.getLast().record().decision()).isNull();
    }

    @Test
    void what_the_enterprise_says_of_a_withdrawn_decision_is_not_told() {
        DisclosureEvent late = PublicStories.replied("太晚");
        assertThat(operations(
                        new DecisionSource(),
                        PublicStories.scheduled(),
                        PublicStories.published("事实"),
                        PublicStories.withdrawn(),
                        late))
                .containsExactly(PublicOperation.PUBLISH, PublicOperation.WITHDRAW);
    }

    @Test
    @Rule("QJ16-12b")
    void an_entry_is_told_while_it_is_public_and_no_more_of_it_than_the_decision() {
        List<PublicSource.Told> all = told(
                new BlacklistSource(),
                PublicStories.proposed(),
                PublicStories.listed("拒不整改"),
                PublicStories.entryPublished("2024-11-05"),
                PublicStories.removed(),
                PublicStories.relisted(),
                PublicStories.entryPublished("2026-06-05"),
                PublicStories.termExpired());
        assertThat(all)
                .extracting(PublicSource.Told::operation)
                .containsExactly(
                        PublicOperation.PUBLISH,
                        PublicOperation.WITHDRAW,
                        PublicOperation.RESTORE,
                        PublicOperation.EXPIRE);
        assertThat(all.getFirst().record().listed().reasons()).isEqualTo("拒不整改");
        assertThat(all.getFirst().record().clock().expiresOn()).isEqualTo("2027-11-01");
        assertThat(all.get(1).record().listed()).isNull();
        assertThat(all.get(1).record().clock().cause()).isEqualTo("REPAIRED");
        assertThat(all.get(2).record().clock().publishedOn()).isEqualTo(LocalDate.parse("2024-11-05"));
        assertThat(all.get(2).record().clock().restoredOn()).isEqualTo(LocalDate.parse("2026-06-05"));
        assertThat(new String(new DocumentJson().bytes(all)))
                .doesNotContain("内部")
                .doesNotContain("officer")
                .doesNotContain("head");
    }

    @Test
    void an_entry_that_was_never_public_is_not_told_when_it_ends() {
        assertThat(operations(
                        new BlacklistSource(),
                        PublicStories.proposed(),
                        PublicStories.listed("理由"),
                        PublicStories.removed()))
                .isEmpty();
    }

    @Test
    @Rule("QJ16-06h")
    void reasons_that_lead_to_a_person_stay_inside() {
        assertThat(told(
                                new BlacklistSource(),
                                PublicStories.proposed(),
                                PublicStories.listed("电话13800138000"),
                                PublicStories.entryPublished("2024-11-05"))
                        .getFirst()
                        .record()
                        .listed()
                        .reasons())
                .isNull();
    }
}
