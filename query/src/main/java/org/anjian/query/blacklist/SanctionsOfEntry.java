package org.anjian.query.blacklist;

import java.time.LocalDate;
import java.util.Map;
import org.anjian.api.blacklist.RestrictionArea;
import org.anjian.api.blacklist.SanctionState;
import org.anjian.api.blacklist.event.BlacklistEvent;
import org.anjian.api.blacklist.event.JointSanctionAcknowledged;
import org.anjian.api.blacklist.event.JointSanctionApplied;
import org.anjian.api.blacklist.event.JointSanctionLifted;
import org.anjian.api.blacklist.event.JointSanctionNotified;
import org.anjian.api.blacklist.view.BlacklistEntryView;
import org.anjian.api.enterprise.ResponsibleBody;
import org.jspecify.annotations.Nullable;

/** The ten areas of an entry while one event is applied to them (QJ16-12c). */
final class SanctionsOfEntry {

    private SanctionsOfEntry() {}

    static void enter(
            Map<RestrictionArea, BlacklistEntryView.Sanction> sanctions, BlacklistEvent event, LocalDate day) {
        for (RestrictionArea area : RestrictionArea.values()) {
            BlacklistEntryView.Sanction before = sanctions.get(area);
            SanctionState was = before == null ? null : before.state();
            SanctionState is = SanctionState.after(was, area, event);
            if (is != null && is != was) {
                sanctions.put(area, moved(before, area, is, event, day));
            }
        }
    }

    private static BlacklistEntryView.Sanction moved(
            BlacklistEntryView.@Nullable Sanction before,
            RestrictionArea area,
            SanctionState state,
            BlacklistEvent event,
            LocalDate day) {
        ResponsibleBody body = before == null ? null : before.body();
        String measure = before == null ? null : before.measure();
        String feedback = before == null ? null : before.feedback();
        switch (event) {
            case JointSanctionNotified told -> {
                body = told.body();
                measure = told.measures();
                feedback = null;
            }
            case JointSanctionAcknowledged confirmed -> feedback = confirmed.feedback();
            case JointSanctionApplied applied -> measure = applied.measure();
            case JointSanctionLifted lifted -> feedback = lifted.feedback();
            default -> {}
        }
        return new BlacklistEntryView.Sanction(area, state, body, day, measure, feedback);
    }
}
