package org.anjian.query.inspection;

import org.anjian.api.inspection.ProcessRecord;
import org.anjian.api.inspection.event.ProcessRecordAttached;
import org.anjian.api.inspection.view.InspectionView;
import org.anjian.api.message.Event;
import org.anjian.api.secrecy.Clearance;
import org.anjian.api.secrecy.FieldLevels;
import org.anjian.query.permission.Reading;
import org.anjian.query.replay.Showing;

/** What of an inspection its readers may see: what was marked as a secret later was one from the beginning (QJ22B-08b). */
final class InspectionShowing implements Showing<InspectionView> {

    @Override
    public Class<InspectionView> document() {
        return InspectionView.class;
    }

    @Override
    public InspectionView shown(InspectionView view, InspectionView now, Reading reading) {
        boolean hadSecrets =
                view.records().stream().map(ProcessRecord::number).anyMatch(now.confidentialNumbers()::contains);
        return hadSecrets ? withoutRecords(view, reading.clearance(now)) : view;
    }

    /** An inspection of the past, of which it is not known here what became a secret since: for who may read no secret, without its records. */
    static InspectionView withoutRecords(InspectionView view, Clearance clearance) {
        return FieldLevels.of(InspectionView.class).withoutSecretsIn("records", view, clearance);
    }

    @Override
    public boolean isSecret(Event event, InspectionView now) {
        return Showing.super.isSecret(event, now)
                || event instanceof ProcessRecordAttached attached
                        && now.confidentialNumbers().contains(attached.record().number());
    }
}
