package org.anjian.query.penaltycase;

import java.time.LocalDate;
import org.anjian.api.penaltycase.event.CaseFileReviewed;
import org.anjian.api.penaltycase.event.CaseRecordAttached;
import org.anjian.api.penaltycase.event.CaseRecordMarkedSecret;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyDecisionPublished;
import org.anjian.api.penaltycase.event.ThreeSystemsChecked;
import org.anjian.api.penaltycase.view.PenaltyCaseView;
import org.anjian.query.readmodel.LastEntries;

/** How the process was recorded, made public and looked at afterwards, as the document of the case tells it. */
final class CareOfFile {

    private CareOfFile() {}

    /** Enters an event; false where it does not belong here. */
    static boolean enter(PenaltyCaseSheet sheet, PenaltyCaseEvent event, LocalDate day) {
        switch (event) {
            case CaseRecordAttached e -> {
                LastEntries.add(
                        PenaltyCaseView.KEPT_RECORDS,
                        sheet.records,
                        new PenaltyCaseView.CaseRecord(
                                day,
                                e.stage(),
                                e.medium(),
                                e.record().title(),
                                e.record().sha256(),
                                e.device(),
                                e.attachedBy(),
                                e.secrecy()));
                if (e.secrecy() != null) {
                    sheet.secretFiles.add(e.record().sha256());
                }
            }
            case CaseRecordMarkedSecret e -> {
                sheet.records.replaceAll(
                        record -> record.sha256().equals(e.sha256()) ? record.marked(e.secrecy()) : record);
                sheet.secretFiles.add(e.sha256());
            }
            case PenaltyDecisionPublished e -> sheet.publishedOn = day;
            case CaseFileReviewed e ->
                LastEntries.add(
                        PenaltyCaseView.KEPT_REVIEWS,
                        sheet.fileReviews,
                        new PenaltyCaseView.FileReview(day, e.reviewer(), e.score(), e.items(), e.defects()));
            case ThreeSystemsChecked e -> sheet.systemsCheckedOn = day;
            default -> {
                return false;
            }
        }
        return true;
    }
}
