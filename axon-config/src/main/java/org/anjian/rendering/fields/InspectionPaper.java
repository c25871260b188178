package org.anjian.rendering.fields;

import org.anjian.api.inspection.AssignedOfficer;
import org.anjian.api.inspection.event.InspectionNotified;
import org.anjian.api.inspection.view.InspectionView;
import org.anjian.api.message.Event;

/** The documents of an inspection: the notice and the record on the scene. */
final class InspectionPaper {

    private InspectionPaper() {}

    static Fields fields(InspectionView inspection, Event fact) {
        Fields fields = new Fields();
        fields.line("matters", inspection.matters().stream().map(Words::of).toList())
                .text("purpose", inspection.purpose())
                .day("scheduledOn", inspection.scheduledOn())
                .text("channel", fact instanceof InspectionNotified notified ? notified.channel() : null)
                .day("startedOn", inspection.startedOn())
                .text("accompaniedBy", inspection.accompaniedBy())
                .line("experts", inspection.experts())
                .list("officers", inspection.officers(), InspectionPaper::officer)
                .number("officerCount", inspection.officers().size())
                .list(
                        "items",
                        inspection.items(),
                        item -> new Fields().number("item", item.item()).text("note", item.note()))
                .number("itemCount", inspection.items().size())
                .number("findingCount", inspection.findingCount())
                .when("hasFindings", !inspection.findings().isEmpty())
                .list(
                        "findings",
                        inspection.findings(),
                        finding -> new Fields()
                                .text("severity", Words.of(finding.severity()))
                                .text("category", finding.category())
                                .text("description", finding.description())
                                .text("location", finding.location())
                                .day("dueOn", finding.dueOn()));
        return signatures(record(fields, inspection), inspection);
    }

    private static Fields record(Fields fields, InspectionView inspection) {
        var record = inspection.record();
        return fields.text("place", record == null ? null : record.place())
                .text("content", record == null ? null : record.content())
                .text("handling", record == null ? null : record.handling())
                .text("opinion", inspection.opinion());
    }

    private static Fields signatures(Fields fields, InspectionView inspection) {
        return fields.text("signatory", inspection.signatory())
                .day("signedOn", inspection.signedOn())
                .when("signed", inspection.signatory() != null)
                .when("signatureRefused", inspection.signatureRefusal() != null)
                .text("signatureRefusal", inspection.signatureRefusal());
    }

    private static Fields officer(AssignedOfficer officer) {
        return new Fields()
                .text("account", officer.account())
                .text("certificate", officer.certificateNumber())
                .text("organisation", officer.organisation());
    }
}
