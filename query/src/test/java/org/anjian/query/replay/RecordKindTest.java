package org.anjian.query.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseProfile;
import org.anjian.api.enterprise.ForeignIdentifier;
import org.anjian.api.enterprise.event.EnterpriseAmended;
import org.anjian.api.enterprise.event.EnterpriseEvent;
import org.anjian.api.enterprise.event.EnterpriseRegistered;
import org.anjian.api.enterprise.event.EnterpriseTransferred;
import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.page.PageRequest;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.replay.Moment;
import org.anjian.api.replay.query.CompareRecord;
import org.anjian.api.replay.query.FieldChange;
import org.anjian.api.replay.query.FindRecord;
import org.anjian.api.replay.query.FindRecordHistory;
import org.anjian.api.replay.query.RecordDiff;
import org.anjian.api.sector.Sector;
import org.anjian.query.difference.Difference;
import org.anjian.query.enterprise.EnterpriseFold;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.anjian.query.timeline.EventContexts;
import org.anjian.query.timeline.TimelineRecord;
import org.anjian.query.words.FieldWords;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Who may see one record, and of which moment. */
class RecordKindTest {

    private static final EnterpriseId PLANT = new EnterpriseId("enterprise-plant");
    private static final RegionCode ZHANYI = new RegionCode("530303");
    private static final RegionCode QILIN = new RegionCode("530302");
    private static final Actor AUDITOR = new Actor("a-1", Role.AUDITOR, "audit", new RegionCode("530000"), null);
    private static final Instant NOON = Instant.parse("2022-05-01T04:00:00Z");

    /** Registered in Qilin, renamed an hour later, and moved to Zhanyi another hour later. */
    private final List<RecordedEvent> history = Recorded.history(
            PLANT.raw(),
            List.<EnterpriseEvent>of(
                    new EnterpriseRegistered(
                            PLANT, NOON, null, new ForeignIdentifier("osha", "1"), profile("老化工"), QILIN),
                    new EnterpriseAmended(PLANT, NOON, profile("新化工"), QILIN, "更名"),
                    new EnterpriseTransferred(PLANT, NOON, ZHANYI, QILIN, "新化工", "搬迁")));

    private final RecordKind<EnterpriseEvent, EnterpriseView> enterprises = kind();

    @Test
    void a_record_is_shown_as_it_is_and_as_it_was_known() {

        assertThat(enterprises.find(FindRecord.now(PLANT.raw()), AUDITOR).region())
                .isEqualTo(ZHANYI);
        assertThat(enterprises.find(recordedAfter(1), AUDITOR).name()).isEqualTo("老化工");
        assertThat(enterprises.find(recordedAfter(2), AUDITOR).name()).isEqualTo("新化工");
        assertThat(enterprises.find(recordedAfter(0), AUDITOR)).isNull();
    }

    @Test
    void a_neighbour_is_told_that_there_is_none() {
        Actor neighbour = new Actor("o-1", Role.OFFICER, "huize", new RegionCode("530326"), null);

        assertThat(enterprises.find(FindRecord.now(PLANT.raw()), neighbour)).isNull();
        assertThat(enterprises.find(recordedAfter(2), neighbour)).isNull();
        assertThatThrownBy(() -> enterprises.history(historyOf(PLANT), neighbour))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(InputRefusal.NO_SUCH_RECORD.name()));
    }

    @Test
    void whoever_lost_the_record_sees_no_past_of_it_and_whoever_won_it_no_past_before() {
        Actor former = new Actor("o-2", Role.OFFICER, "qilin", QILIN, null);
        Actor present = new Actor("o-3", Role.OFFICER, "zhanyi", ZHANYI, null);

        assertThat(enterprises.find(recordedAfter(2), former)).isNull();
        assertThat(enterprises.find(recordedAfter(2), present)).isNull();
        assertThat(enterprises.find(recordedAfter(3), present).name()).isEqualTo("新化工");
        assertThat(enterprises.history(historyOf(PLANT), present).page().edges())
                .extracting(edge -> edge.node().type())
                .containsExactly("EnterpriseRegistered", "EnterpriseAmended", "EnterpriseTransferred");
    }

    @Test
    void the_public_reads_no_history_and_an_id_of_another_kind_is_no_record() {
        Actor everyone = new Actor("p-1", Role.PUBLIC, "public", ZHANYI, null);

        assertThatThrownBy(() -> enterprises.history(historyOf(PLANT), everyone))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(InputRefusal.NOT_PERMITTED.name()));
        assertThat(enterprises.find(FindRecord.now("hazard-1"), AUDITOR)).isNull();
        assertThatThrownBy(() -> new RecordKinds(List.of(enterprises)).of("nothing"))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void a_moment_is_one() {
        refused(() -> new Moment(NOON, NOON), "SEVERAL_MOMENTS", "occurredBy");
        refused(() -> new Moment(NOON, null, 1L, null), "SEVERAL_MOMENTS", "version");
        refused(() -> new Moment(null, null, 1L, 1L), "SEVERAL_MOMENTS", "storePosition");
        refused(() -> Moment.atVersion(0), "NO_SUCH_MOMENT", "version");
        refused(() -> Moment.atPosition(-1), "NO_SUCH_MOMENT", "storePosition");
    }

    @Test
    void a_record_is_shown_by_version_and_by_position_and_neither_beyond_what_is_there() {
        assertThat(enterprises.find(at(Moment.atVersion(1)), AUDITOR).name()).isEqualTo("老化工");
        assertThat(enterprises.find(at(Moment.atPosition(1)), AUDITOR).name()).isEqualTo("新化工");
        refused(() -> enterprises.find(at(Moment.atVersion(4)), AUDITOR), "NO_SUCH_MOMENT", "version");
        refused(() -> enterprises.find(at(Moment.atPosition(3)), AUDITOR), "NO_SUCH_MOMENT", "storePosition");
        assertThat(enterprises.find(
                        at(Moment.atVersion(9)),
                        new Actor("o-1", Role.OFFICER, "huize", new RegionCode("530326"), null)))
                .isNull();
    }

    @Test
    void what_changed_is_told_with_the_event_that_changed_it() {
        RecordDiff diff =
                enterprises.compared(new CompareRecord(PLANT.raw(), Moment.atVersion(1), Moment.NOW), AUDITOR);

        assertThat(diff.fromVersion()).isEqualTo(1);
        assertThat(diff.toVersion()).isEqualTo(3);
        assertThat(diff.changes())
                .filteredOn(change -> change.path().equals("name"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before()).isEqualTo("老化工");
                    assertThat(change.after()).isEqualTo("新化工");
                    assertThat(change.changedBy().type()).isEqualTo("EnterpriseAmended");
                    assertThat(change.label().zh()).isEqualTo("名称");
                });
        assertThat(diff.changes())
                .filteredOn(change -> change.path().equals("region"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.after()).isEqualTo("530303");
                    assertThat(change.changedBy().type()).isEqualTo("EnterpriseTransferred");
                    assertThat(change.touches()).isEqualTo(1);
                });
        assertThat(diff.changes()).extracting(FieldChange::path).doesNotContain("version");
        assertThat(enterprises
                        .compared(new CompareRecord(PLANT.raw(), Moment.NOW, Moment.NOW), AUDITOR)
                        .changes())
                .isEmpty();
    }

    @Test
    void moments_are_compared_in_order_and_by_whoever_may_see_both() {
        refused(
                () -> enterprises.compared(new CompareRecord(PLANT.raw(), Moment.NOW, Moment.atVersion(1)), AUDITOR),
                "MOMENTS_NOT_IN_ORDER",
                "to");
        refused(
                () -> enterprises.compared(
                        new CompareRecord(PLANT.raw(), Moment.recordedBy(Instant.EPOCH), Moment.NOW), AUDITOR),
                "NO_SUCH_RECORD",
                "from");
        Actor present = new Actor("o-3", Role.OFFICER, "zhanyi", ZHANYI, null);
        refused(
                () -> enterprises.compared(new CompareRecord(PLANT.raw(), Moment.atVersion(1), Moment.NOW), present),
                "NO_SUCH_RECORD",
                "from");
    }

    @Test
    void the_course_of_a_record_is_walked_with_what_each_event_changed_as_often_as_one_likes() {
        RecordCourse course = enterprises.course(PLANT.raw(), AUDITOR);

        assertThat(course.length()).isEqualTo(3);
        for (int walk = 0; walk < 2; walk++) {
            List<RecordCourse.Step> steps = new ArrayList<>();
            course.forEach(steps::add);
            assertThat(steps).extracting(RecordCourse.Step::version).containsExactly(1L, 2L, 3L);
            assertThat(steps).extracting(step -> step.state().get("name")).containsExactly("老化工", "新化工", "新化工");
            assertThat(steps.get(1).entry().type()).isEqualTo("EnterpriseAmended");
            assertThat(steps.get(1).changes())
                    .filteredOn(change -> change.written().equals("name"))
                    .singleElement()
                    .satisfies(change -> {
                        assertThat(change.before()).isEqualTo("老化工");
                        assertThat(change.after()).isEqualTo("新化工");
                    });
            assertThat(steps.get(2).changes())
                    .extracting(Difference::written)
                    .contains("region")
                    .doesNotContain("name", "version");
        }
    }

    @Test
    void the_course_shows_no_state_that_the_reader_may_not_see() {
        Actor present = new Actor("o-3", Role.OFFICER, "zhanyi", ZHANYI, null);
        List<RecordCourse.Step> steps = new ArrayList<>();
        enterprises.course(PLANT.raw(), present).forEach(steps::add);

        assertThat(steps).extracting(step -> step.state() == null).containsExactly(true, true, false);
        assertThat(steps).extracting(step -> step.changes().isEmpty()).containsExactly(true, true, false);
        refused(
                () -> enterprises.course(
                        PLANT.raw(), new Actor("o-1", Role.OFFICER, "huize", new RegionCode("530326"), null)),
                "NO_SUCH_RECORD",
                "id");
    }

    private static FindRecord at(Moment moment) {
        return new FindRecord(PLANT.raw(), moment, null);
    }

    private static void refused(ThrowingCallable asked, String code, String field) {
        assertThatThrownBy(asked).isInstanceOfSatisfying(RefusedException.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo(code);
            assertThat(refused.refusal().field()).isEqualTo(field);
        });
    }

    private FindRecord recordedAfter(int events) {
        Instant moment = Recorded.FIRST.plusSeconds(3600L * events - 1);
        return new FindRecord(PLANT.raw(), new Moment(moment, null), null);
    }

    private static FindRecordHistory historyOf(EnterpriseId enterprise) {
        return new FindRecordHistory(enterprise.raw(), PageRequest.of(null, null));
    }

    private RecordKind<EnterpriseEvent, EnterpriseView> kind() {
        EnterpriseFold fold = new EnterpriseFold();
        DocumentJson json = new DocumentJson();
        KeptEvents journal = new KeptEvents(Map.of(PLANT.raw(), history));
        EventContexts contexts = new EventContexts(List.of(fold), Contexts.permissions());
        return new RecordKind<>(
                fold,
                id -> id.equals(PLANT.raw())
                        ? Optional.of(new Folding<>(fold).whole(history).view())
                        : Optional.empty(),
                new Replay<>(fold, journal),
                new HistoryPages(new TimelineRecord(json, contexts), new FieldWords()),
                Showing.whole(EnterpriseView.class),
                new ReadFilter(Contexts.permissions()),
                json);
    }

    private static EnterpriseProfile profile(String name) {
        return new EnterpriseProfile(name, Sector.INDUSTRY, "C26", null, 40, "工业园");
    }
}
