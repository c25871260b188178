package org.anjian.query.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
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
import org.anjian.api.replay.query.FindRecord;
import org.anjian.api.replay.query.FindRecordHistory;
import org.anjian.api.sector.Sector;
import org.anjian.query.enterprise.EnterpriseFold;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.anjian.query.timeline.EventContexts;
import org.anjian.query.timeline.TimelineRecord;
import org.junit.jupiter.api.Test;

/** Who may see one record, and of which moment. */
class RecordKindTest {

    private static final EnterpriseId PLANT = new EnterpriseId("enterprise-plant");
    private static final RegionCode ZHANYI = new RegionCode("530303");
    private static final RegionCode QILIN = new RegionCode("530302");
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
        Actor auditor = new Actor("a-1", Role.AUDITOR, "audit", new RegionCode("530000"), null);

        assertThat(enterprises.find(FindRecord.now(PLANT.raw()), auditor).region())
                .isEqualTo(ZHANYI);
        assertThat(enterprises.find(recordedAfter(1), auditor).name()).isEqualTo("老化工");
        assertThat(enterprises.find(recordedAfter(2), auditor).name()).isEqualTo("新化工");
        assertThat(enterprises.find(recordedAfter(0), auditor)).isNull();
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
        Actor auditor = new Actor("a-1", Role.AUDITOR, "audit", new RegionCode("530000"), null);

        assertThatThrownBy(() -> enterprises.history(historyOf(PLANT), everyone))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(InputRefusal.NOT_PERMITTED.name()));
        assertThat(enterprises.find(FindRecord.now("hazard-1"), auditor)).isNull();
        assertThatThrownBy(() -> new RecordKinds(List.of(enterprises)).of("nothing"))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void a_moment_has_one_clock() {
        assertThatThrownBy(() -> new Moment(NOON, NOON)).isInstanceOf(RefusedException.class);
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
                new HistoryPages(journal, new TimelineRecord(json, contexts)),
                Showing.whole(EnterpriseView.class),
                new ReadFilter(Contexts.permissions()),
                json);
    }

    private static EnterpriseProfile profile(String name) {
        return new EnterpriseProfile(name, Sector.INDUSTRY, "C26", null, 40, "工业园");
    }
}
