package org.anjian.query.penaltycase;

import org.anjian.api.message.Event;
import org.anjian.api.penaltycase.event.CaseRecordAttached;
import org.anjian.api.penaltycase.view.PenaltyCaseView;
import org.anjian.api.secrecy.Clearance;
import org.anjian.api.secrecy.FieldLevels;
import org.anjian.query.permission.Reading;
import org.anjian.query.replay.Showing;

/** What of a case its readers may see: a record that was marked as a secret later was one from the beginning (QJ22B-08b). */
final class PenaltyCaseShowing implements Showing<PenaltyCaseView> {

    @Override
    public Class<PenaltyCaseView> document() {
        return PenaltyCaseView.class;
    }

    @Override
    public PenaltyCaseView shown(PenaltyCaseView view, PenaltyCaseView now, Reading reading) {
        boolean hadSecrets = view.records().stream()
                .anyMatch(
                        record -> record.secrecy() == null && now.secretFiles().contains(record.sha256()));
        return hadSecrets ? withoutRecords(view, reading.clearance(now)) : view;
    }

    /** A case of the past, of which it is not known here what became a secret since: for who may read no secret, without its records. */
    static PenaltyCaseView withoutRecords(PenaltyCaseView view, Clearance clearance) {
        return FieldLevels.of(PenaltyCaseView.class).withoutSecretsIn("records", view, clearance);
    }

    @Override
    public boolean isSecret(Event event, PenaltyCaseView now) {
        return Showing.super.isSecret(event, now)
                || event instanceof CaseRecordAttached attached
                        && now.secretFiles().contains(attached.record().sha256());
    }
}
