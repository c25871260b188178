package org.anjian.query.endorsement;

import java.time.LocalDate;
import org.anjian.api.endorsement.Endorsement;
import org.anjian.api.endorsement.event.EndorsedResultEvent;
import org.anjian.api.endorsement.event.InspectionResultDrafted;
import org.anjian.api.endorsement.event.InspectionResultEndorsed;
import org.anjian.api.endorsement.event.InspectionResultSubmitted;
import org.anjian.api.endorsement.view.EndorsedResultView;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** Inspection results and their signatures (层层签字背书): one document a result. */
public final class EndorsedResultFold implements FoldedModel<EndorsedResultEvent, EndorsedResultView> {

    @Override
    public String name() {
        return "endorsed-results";
    }

    @Override
    public String aggregateType() {
        return "EndorsedResult";
    }

    @Override
    public String idPrefix() {
        return "endorsedresult-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<EndorsedResultEvent> eventType() {
        return EndorsedResultEvent.class;
    }

    @Override
    public Class<EndorsedResultView> viewType() {
        return EndorsedResultView.class;
    }

    @Override
    public EndorsedResultView fold(@Nullable EndorsedResultView before, EndorsedResultEvent event, EventInfo info) {
        EndorsedResultSheet sheet = before == null ? new EndorsedResultSheet() : new EndorsedResultSheet(before);
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        switch (event) {
            case InspectionResultDrafted e -> {
                sheet.id = e.inspectionResult().id();
                sheet.enterpriseId = e.inspectionResult().enterpriseId();
                sheet.enterpriseName = e.inspectionResult().enterpriseName();
                sheet.region = e.inspectionResult().region();
                sheet.standard = e.standard();
                sheet.result = e.result();
                sheet.levels.addAll(e.levels());
            }
            case InspectionResultEndorsed e -> sheet.signatures.add(new Endorsement(e.level(), e.signer(), day));
            case InspectionResultSubmitted e -> sheet.submittedOn = day;
        }
        return sheet.view(info);
    }
}
