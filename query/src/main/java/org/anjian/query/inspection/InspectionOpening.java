package org.anjian.query.inspection;

import java.time.LocalDate;
import org.anjian.api.inspection.InspectionTerms;
import org.anjian.api.inspection.event.InspectionOpened;
import org.anjian.api.inspection.event.InspectionTakenOver;

/** What a document of an inspection says from its first event on. */
final class InspectionOpening {

    private InspectionOpening() {}

    static void take(InspectionSheet sheet, InspectionOpened event, LocalDate day) {
        InspectionTerms terms = event.terms();
        sheet.openedOn = day;
        sheet.layer = terms.layer();
        sheet.form = terms.form();
        sheet.matters.addAll(terms.matters());
        sheet.scheduledOn = terms.scheduledOn();
        sheet.purpose = terms.purpose();
        sheet.planId = terms.plan() == null ? null : terms.plan().planId();
        sheet.planItem = terms.plan() == null ? null : terms.plan().item();
        sheet.offPlan = terms.plan() == null;
        sheet.offPlanReason = terms.offPlanReason();
        sheet.checklist = terms.checklist();
        sheet.experts.addAll(terms.experts());
        sheet.participants.addAll(terms.participants());
        sheet.operationId = terms.operationId();
        sheet.drawId = terms.drawId();
        sheet.entrustmentId = terms.entrustmentId();
        sheet.warnings.addAll(event.warnings());
        sheet.regionPath.addAll(event.inspection().region().path());
        // Officers of another region who are authorised read what they do there (QJ16-16c).
        event.actingRegion().path().stream()
                .filter(code -> !sheet.regionPath.contains(code))
                .filter(code -> !event.inspection().region().isWithin(event.actingRegion()))
                .forEach(sheet.regionPath::add);
    }

    static void take(InspectionSheet sheet, InspectionTakenOver event, LocalDate day) {
        sheet.openedOn = day;
        sheet.startedOn = day;
        sheet.purpose = event.summary();
        sheet.source = event.source();
        sheet.office = event.office();
        sheet.accident = event.accident();
        sheet.regionPath.addAll(event.inspection().region().path());
    }
}
