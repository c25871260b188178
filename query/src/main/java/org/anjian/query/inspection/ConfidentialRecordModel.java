package org.anjian.query.inspection;

import java.util.List;
import org.anjian.api.inspection.event.ConfidentialityMarked;
import org.anjian.api.inspection.view.ConfidentialRecordView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.RecordedModel;

/** What enterprises keep secret and inspections recorded: one document a record, apart from all others (QJ22B-08b). */
public final class ConfidentialRecordModel implements RecordedModel<ConfidentialityMarked, ConfidentialRecordView> {

    @Override
    public String name() {
        return "confidential-records";
    }

    @Override
    public String aggregateType() {
        return "Inspection";
    }

    @Override
    public List<String> ofRecords() {
        return List.of("id", "inspectionId");
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<ConfidentialityMarked> eventType() {
        return ConfidentialityMarked.class;
    }

    @Override
    public Class<ConfidentialRecordView> viewType() {
        return ConfidentialRecordView.class;
    }

    @Override
    public ConfidentialRecordView record(ConfidentialityMarked event, EventInfo info) {
        return new ConfidentialRecordView(
                info.eventId(),
                event.inspection().id(),
                event.inspection().enterpriseId(),
                event.inspection().region(),
                event.inspection().region().path(),
                event.team(),
                event.record(),
                event.secrecy(),
                info.recordedAt());
    }
}
