package org.anjian.query.entrustment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.entrustment.EntrustmentState;
import org.anjian.api.entrustment.EntrustmentSubject;
import org.anjian.api.entrustment.EntrustmentTerms;
import org.anjian.api.entrustment.view.EntrustmentView;
import org.anjian.api.region.RegionCode;
import org.anjian.query.journal.EventInfo;
import org.jspecify.annotations.Nullable;

/** A view while one event is applied to it; lives no longer than that. */
final class EntrustmentSheet {

    EntrustmentState state;
    EntrustmentTerms terms;
    final List<String> staff = new ArrayList<>();

    @Nullable
    String supervision;

    @Nullable
    RegionCode superior;

    @Nullable
    LocalDate endedOn;

    @Nullable
    String endReason;

    EntrustmentSheet() {}

    EntrustmentSheet(EntrustmentView view) {
        state = view.state();
        terms = view.terms();
        staff.addAll(view.staff());
        supervision = view.supervision();
        superior = view.superior();
        endedOn = view.endedOn();
        endReason = view.endReason();
    }

    /** The view after the event. */
    EntrustmentView view(EntrustmentSubject subject, EventInfo info) {
        return new EntrustmentView(
                subject.id(),
                info.version(),
                subject.kind(),
                subject.regulator(),
                subject.body(),
                subject.bodyName(),
                subject.region(),
                subject.region().path(),
                state,
                terms,
                staff,
                supervision,
                superior,
                endedOn,
                endReason,
                info.recordedAt());
    }
}
