package org.anjian.command.inspection;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;

import java.util.ArrayList;
import java.util.List;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.inspection.Concealment;
import org.anjian.api.inspection.FindingKind;
import org.anjian.api.inspection.InspectionMode;
import org.anjian.api.inspection.InspectionRefusal;
import org.anjian.api.inspection.InspectionSubject;
import org.anjian.api.inspection.command.AcknowledgeFindingTransfer;
import org.anjian.api.inspection.command.CompleteInspection;
import org.anjian.api.inspection.command.ImportInspection;
import org.anjian.api.inspection.command.PublishInspectionResult;
import org.anjian.api.inspection.command.TransferFinding;
import org.anjian.api.inspection.event.FindingRecorded;
import org.anjian.api.inspection.event.FindingTransferAcknowledged;
import org.anjian.api.inspection.event.FindingTransferUnacknowledged;
import org.anjian.api.inspection.event.FindingTransferred;
import org.anjian.api.inspection.event.InspectionCompleted;
import org.anjian.api.inspection.event.InspectionDisclosureOverdue;
import org.anjian.api.inspection.event.InspectionEvent;
import org.anjian.api.inspection.event.InspectionRecordSigned;
import org.anjian.api.inspection.event.InspectionRecorded;
import org.anjian.api.inspection.event.InspectionStarted;
import org.anjian.api.inspection.event.InspectionTakenOver;
import org.anjian.api.inspection.event.ProcessRecordAttached;
import org.anjian.api.inspection.event.TakenOverInspectionClosed;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.junit.jupiter.api.Test;

/** What follows an inspection: its result is published, what belongs to others is transferred; and those of other systems. */
class InspectionAftermathTest extends InspectionFixture {

    private static final ResponsibleBody R2 = new ResponsibleBody("fire-brigade", "消防救援大队");

    @Test
    @Rule("ML20-05d")
    void the_result_of_a_random_inspection_is_published_within_twenty_working_days() {
        InspectionSubject random = subject(InspectionMode.DOUBLE_RANDOM);
        List<InspectionEvent> before = List.of(
                opened(InspectionMode.DOUBLE_RANDOM),
                assigned(InspectionMode.DOUBLE_RANDOM),
                new InspectionStarted(random, at("2024-09-20"), TWO, null),
                new ProcessRecordAttached(random, at("2024-09-20"), PHOTO, null),
                new InspectionRecorded(random, at("2024-09-20"), RECORDED.record()),
                new InspectionRecordSigned(random, at("2024-09-20"), TWO, "厂长"));
        CompleteInspection complete = new CompleteInspection(ID, "未发现问题", at("2024-09-27"), null);
        Object byOfficer = GenericCommandMessage.asCommandMessage(complete).withMetaData(BY);
        fixture.given(before)
                .when(complete, BY)
                .expectEvents(
                        new InspectionCompleted(random, at("2024-09-27"), "未发现问题", false, null, day("2024-10-30")));
        InspectionDisclosureOverdue overdue =
                new InspectionDisclosureOverdue(random, at("2024-10-31T00:00"), day("2024-10-30"));
        prepare();
        fixture.givenCurrentTime(at("2024-09-27"))
                .andGiven(before)
                .andGivenCommands(byOfficer)
                .whenTimeAdvancesTo(at("2024-10-31T00:00"))
                .expectEvents(overdue);
        prepare();
        fixture.givenCurrentTime(at("2024-09-27"))
                .andGiven(before)
                .andGivenCommands(
                        byOfficer,
                        GenericCommandMessage.asCommandMessage(
                                        new PublishInspectionResult(ID, "网站", "合格", at("2024-10-30"), null))
                                .withMetaData(BY))
                .whenTimeAdvancesTo(at("2024-10-31T00:00"))
                .expectNoEvents();
    }

    @Test
    @Rule("QJ16-08b")
    @Rule("NL-AQ69")
    void what_belongs_to_another_department_is_transferred_and_taken_over() {
        FindingRecorded found = new FindingRecorded(
                I1, at("2024-03-06T10:00"), new Findings().next(ID, finding(FindingKind.HAZARD, null, List.of())));
        FindingTransferred transferred = new FindingTransferred(I1, at("2024-03-07"), 1, R2, "消防通道", day("2024-03-14"));
        TransferFinding transfer = new TransferFinding(ID, 1, R2, "消防通道", at("2024-03-07"), null);
        List<InspectionEvent> before =
                List.of(opened(InspectionMode.ANNOUNCED), assigned(InspectionMode.ANNOUNCED), STARTED, found);
        fixture.given(before).when(transfer, BY).expectEvents(transferred);
        List<InspectionEvent> after = new ArrayList<>(before);
        after.add(transferred);
        AcknowledgeFindingTransfer acknowledge = new AcknowledgeFindingTransfer(ID, 1, at("2024-03-08"), null);
        expectRefused(
                fixture.given(after).when(acknowledge, SECOND_OFFICER.toMetadata()),
                InspectionRefusal.NOT_TRANSFERRED_TO_YOU);
        Actor fire = new Actor("officer-5", Role.OFFICER, "fire-brigade", COUNTY, null);
        fixture.given(after)
                .when(acknowledge, fire.toMetadata())
                .expectEvents(new FindingTransferAcknowledged(I1, at("2024-03-08"), 1, R2));
        prepare();
        fixture.givenCurrentTime(at("2024-03-07"))
                .andGiven(before)
                .andGivenCommands(
                        GenericCommandMessage.asCommandMessage(transfer).withMetaData(BY))
                .whenTimeAdvancesTo(at("2024-03-15T00:00"))
                .expectEvents(new FindingTransferUnacknowledged(I1, at("2024-03-15T00:00"), 1, R2, day("2024-03-14")));
    }

    @Test
    void an_inspection_of_another_system_keeps_its_dates_and_no_officers() {
        SourceRecord source = new SourceRecord("osha", "1000");
        InspectionSubject foreign = new InspectionSubject(
                ID,
                FACTORY,
                "Qujing Factory",
                COUNTY,
                Sector.INDUSTRY,
                "0950411",
                InspectionMode.ANNOUNCED,
                Concealment.OPEN);
        fixture.givenNoPriorActivity()
                .when(
                        new ImportInspection(
                                ID,
                                FACTORY,
                                source,
                                null,
                                "0950411",
                                "complaint",
                                at("1983-02-01"),
                                "A-7",
                                null,
                                at("1983-01-10"),
                                null),
                        IMPORTER.toMetadata())
                .expectEvents(
                        new InspectionTakenOver(foreign, at("1983-01-10"), source, "0950411", "complaint", "A-7", null),
                        new TakenOverInspectionClosed(foreign, at("1983-02-01")));
    }
}
