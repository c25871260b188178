package org.anjian.query.violationbase;

import org.anjian.api.violationbase.view.ViolationRecordView;
import org.anjian.query.permission.Reading;
import org.anjian.query.replay.Showing;

/**
 * What is left of a record for readers of what is public. Facts and reasons are the officers' own words, in which anybody may be named:
 * what the public reads of them is worded and reviewed in the ledger of publication (QJ16-06h).
 */
final class ViolationReading implements Showing<ViolationRecordView> {

    @Override
    public Class<ViolationRecordView> document() {
        return ViolationRecordView.class;
    }

    @Override
    public ViolationRecordView shown(ViolationRecordView view, Reading reading) {
        return reading.isReduced() ? publicOnly(view) : view;
    }

    /** The record as everybody may see it: its structure, and no person. */
    static ViolationRecordView publicOnly(ViolationRecordView view) {
        return new ViolationRecordView(
                view.id(),
                view.version(),
                view.state(),
                view.kind(),
                null,
                view.enterpriseId(),
                view.enterpriseName(),
                view.sector(),
                view.region(),
                view.regionPath(),
                view.decisionNumber(),
                null,
                null,
                view.violations(),
                view.kinds(),
                view.initialFen(),
                view.fineFen(),
                view.dailyFen(),
                view.confiscationFen(),
                view.decidedOn(),
                view.servedOn(),
                view.publishedOn(),
                view.published(),
                view.voidedOn(),
                null,
                view.changes().stream().map(ViolationReading::withoutReason).toList(),
                view.recordedAt());
    }

    private static ViolationRecordView.Change withoutReason(ViolationRecordView.Change change) {
        return new ViolationRecordView.Change(change.on(), change.previousFen(), change.fineFen(), null);
    }
}
