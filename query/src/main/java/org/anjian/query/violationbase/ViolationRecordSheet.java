package org.anjian.query.violationbase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.violationbase.ViolationRecordState;
import org.anjian.api.violationbase.view.ViolationRecordView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.LastEntries;
import org.jspecify.annotations.Nullable;

/** A record of the violation base while one event is applied to it; lives no longer than that. */
final class ViolationRecordSheet {

    @Nullable
    ViolationRecordState state;

    @Nullable
    String decisionNumber;

    @Nullable
    String facts;

    @Nullable
    String basis;

    List<String> violations = List.of();
    List<PenaltyKind> kinds = List.of();

    @Nullable
    Long initialFen;

    @Nullable
    Long fineFen;

    long dailyFen;
    long confiscationFen;

    @Nullable
    LocalDate decidedOn;

    @Nullable
    LocalDate servedOn;

    @Nullable
    LocalDate publishedOn;

    @Nullable
    LocalDate voidedOn;

    @Nullable
    String voidReason;

    final List<ViolationRecordView.Change> changes = new ArrayList<>();

    ViolationRecordSheet() {}

    ViolationRecordSheet(ViolationRecordView view) {
        state = view.state();
        decisionNumber = view.decisionNumber();
        facts = view.facts();
        basis = view.basis();
        violations = view.violations();
        kinds = view.kinds();
        initialFen = view.initialFen();
        fineFen = view.fineFen();
        dailyFen = view.dailyFen();
        confiscationFen = view.confiscationFen();
        decidedOn = view.decidedOn();
        servedOn = view.servedOn();
        publishedOn = view.publishedOn();
        voidedOn = view.voidedOn();
        voidReason = view.voidReason();
        changes.addAll(view.changes());
    }

    void decided(
            @Nullable String number, String whatHappened, String provisions, LocalDate day, @Nullable Long initial) {
        state = ViolationRecordState.RECORDED;
        decisionNumber = number;
        facts = whatHappened;
        basis = provisions;
        decidedOn = day;
        initialFen = initial;
        fineFen = initial;
    }

    /** The decision is another now; what it was stays in the record. */
    void change(LocalDate day, @Nullable Long fine, String reason) {
        LastEntries.add(ViolationRecordView.KEPT, changes, new ViolationRecordView.Change(day, fineFen, fine, reason));
        fineFen = fine;
    }

    /** Nothing is left of the decision; the record stays. */
    void voided(LocalDate day, String reason) {
        if (state != null) {
            state = ViolationRecordState.VOID;
            voidedOn = day;
            voidReason = reason;
        }
    }

    /** The view after the event. */
    ViolationRecordView view(PenaltyCaseSubject subject, EventInfo info) {
        return new ViolationRecordView(
                subject.id(),
                info.version(),
                state,
                subject.kind(),
                subject.person(),
                subject.enterpriseId(),
                subject.enterpriseName(),
                subject.sector(),
                subject.region(),
                subject.region().path(),
                decisionNumber,
                facts,
                basis,
                violations,
                kinds,
                initialFen,
                fineFen,
                dailyFen,
                confiscationFen,
                decidedOn,
                servedOn,
                publishedOn,
                publishedOn != null && state == ViolationRecordState.RECORDED,
                voidedOn,
                voidReason,
                changes,
                info.recordedAt());
    }
}
