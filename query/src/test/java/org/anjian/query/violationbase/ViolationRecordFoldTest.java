package org.anjian.query.violationbase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.RevocationKind;
import org.anjian.api.penaltycase.ServiceMethod;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecisionChanged;
import org.anjian.api.penaltycase.event.PenaltyDecisionCorrected;
import org.anjian.api.penaltycase.event.PenaltyDecisionPublished;
import org.anjian.api.penaltycase.event.PenaltyDecisionRevoked;
import org.anjian.api.penaltycase.event.PenaltyDecisionServed;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.api.violationbase.ViolationRecordState;
import org.anjian.api.violationbase.view.ViolationRecordView;
import org.anjian.query.journal.EventInfo;
import org.junit.jupiter.api.Test;

/** The violation base follows the decisions: one record each, voided and never deleted. */
class ViolationRecordFoldTest {

    private static final PenaltyCaseSubject K1 = new PenaltyCaseSubject(
            new PenaltyCaseId("penaltycase-1"),
            "立1号",
            SubjectKind.ENTERPRISE,
            null,
            new EnterpriseId("enterprise-1"),
            "E1",
            Sector.INDUSTRY,
            new RegionCode("530302"));
    private static final LocalDate DAY = LocalDate.of(2024, 9, 27);
    private static final Evidence FILE = new Evidence("file", "0123456789abcdef".repeat(4));

    private final ViolationRecordFold fold = new ViolationRecordFold();

    private static Instant on(int days) {
        return LegalTime.startOf(DAY.plusDays(days));
    }

    private ViolationRecordView after(List<? extends PenaltyCaseEvent> events) {
        ViolationRecordView view = null;
        for (int i = 0; i < events.size(); i++) {
            view = fold.fold(
                    view,
                    events.get(i),
                    new EventInfo("e" + i, K1.id().raw(), i, events.get(i).occurredAt(), Map::of));
        }
        return view;
    }

    private static PenaltyCaseEvent opened() {
        return new PenaltyCaseOpened(
                K1,
                on(-90),
                new CaseOrigin(CaseOriginKind.INSPECTION, "inspection-1"),
                "事实",
                List.of(),
                List.of(),
                null,
                null);
    }

    private static PenaltyCaseEvent decided() {
        return new PenaltyDecided(
                K1,
                on(0),
                "罚1号",
                "P",
                "事实",
                "依据",
                List.of(),
                List.of(),
                3_000_000,
                0,
                List.of(PenaltyKind.FINE),
                null,
                "head",
                List.of(1),
                DAY.plusDays(9));
    }

    private static PenaltyCaseEvent served() {
        return new PenaltyDecisionServed(K1, on(3), ServiceMethod.DIRECT, FILE, "厂长", DAY, 30, DAY, DAY, DAY, DAY);
    }

    private static PenaltyCaseEvent changed(int day, long fine) {
        return new PenaltyDecisionChanged(K1, on(day), null, fine, fine, 0, "变更");
    }

    private static PenaltyCaseEvent revoked(int day) {
        return new PenaltyDecisionRevoked(K1, on(day), RevocationKind.REVOKED, "程序违法", 3_000_000L, 0);
    }

    @Test
    @Rule("QJ16-12d")
    void a_served_decision_is_recorded_once_and_its_revocation_voids_the_record() {
        assertThat(after(List.of(opened())).isRecorded()).isFalse();
        ViolationRecordView recorded = after(List.of(opened(), decided(), served()));
        assertThat(recorded.state()).isEqualTo(ViolationRecordState.RECORDED);
        assertThat(recorded.id()).isEqualTo(K1.id());
        assertThat(recorded.enterpriseId()).isEqualTo(K1.enterpriseId());
        assertThat(recorded.decidedOn()).isEqualTo(DAY);
        assertThat(recorded.servedOn()).isEqualTo(DAY.plusDays(3));
        ViolationRecordView gone = after(List.of(opened(), decided(), served(), revoked(20)));
        assertThat(gone.state()).isEqualTo(ViolationRecordState.VOID);
        assertThat(gone.voidedOn()).isEqualTo(DAY.plusDays(20));
        assertThat(gone.voidReason()).isEqualTo("程序违法");
        assertThat(gone.facts()).isEqualTo("事实");
        assertThat(gone.initialFen()).isEqualTo(3_000_000);
    }

    @Test
    @Rule("QJ16-12d")
    void a_changed_decision_keeps_what_it_was() {
        ViolationRecordView changed = after(List.of(opened(), decided(), served(), changed(10, 2_000_000)));
        assertThat(changed.state()).isEqualTo(ViolationRecordState.RECORDED);
        assertThat(changed.initialFen()).isEqualTo(3_000_000);
        assertThat(changed.fineFen()).isEqualTo(2_000_000);
        assertThat(changed.changes())
                .containsExactly(new ViolationRecordView.Change(DAY.plusDays(10), 3_000_000L, 2_000_000L, "变更"));
    }

    @Test
    void it_is_public_once_the_decision_is_and_as_long_as_it_stands() {
        PenaltyCaseEvent published = new PenaltyDecisionPublished(K1, on(5), "网站", FILE, "officer");
        assertThat(after(List.of(opened(), decided())).published()).isFalse();
        assertThat(after(List.of(opened(), decided(), published)).published()).isTrue();
        assertThat(after(List.of(opened(), decided(), published, revoked(20))).published())
                .isFalse();
    }

    @Test
    @Rule("QJ16-12d")
    void whatever_happens_after_the_decision_the_record_stays_and_chains_its_amounts() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int run = 0; run < 200; run++) {
            List<PenaltyCaseEvent> history = new ArrayList<>(List.of(opened(), decided()));
            boolean gone = false;
            for (int day = 1; day < 2 + random.nextInt(30); day++) {
                switch (random.nextInt(4)) {
                    case 0 -> history.add(served());
                    case 1 -> history.add(changed(day, random.nextInt(5_000_000)));
                    case 2 -> history.add(new PenaltyDecisionCorrected(K1, on(day), "甲", "乙", "笔误"));
                    default -> {
                        gone = true;
                        history.add(revoked(day));
                    }
                }
            }
            ViolationRecordView record = after(history);
            assertThat(record.state())
                    .as("seed %d", seed)
                    .isEqualTo(gone ? ViolationRecordState.VOID : ViolationRecordState.RECORDED);
            assertThat(record.decisionNumber()).isEqualTo("罚1号");
            Long fine = record.initialFen();
            for (ViolationRecordView.Change change : record.changes()) {
                assertThat(change.previousFen()).as("seed %d", seed).isEqualTo(fine);
                fine = change.fineFen();
            }
            assertThat(record.fineFen()).as("seed %d", seed).isEqualTo(fine);
        }
    }
}
