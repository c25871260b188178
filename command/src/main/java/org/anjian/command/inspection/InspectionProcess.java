package org.anjian.command.inspection;

import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.enterprise.command.RecordLastInspection;
import org.anjian.api.enterprise.command.RestoreInspectionInterval;
import org.anjian.api.enterprise.command.TightenInspectionInterval;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardKind;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.hazard.command.RegisterHazard;
import org.anjian.api.hazard.event.HazardClosed;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.hazard.event.HazardGraded;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.hazard.event.HazardReopened;
import org.anjian.api.hazard.event.HazardRevoked;
import org.anjian.api.inspection.Finding;
import org.anjian.api.inspection.event.FindingRecorded;
import org.anjian.api.inspection.event.InspectionCompleted;
import org.anjian.api.message.Command;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.RuleParameterRefusal;
import org.anjian.command.hazard.MajorHazards;
import org.anjian.command.process.OwnCommands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/**
 * What follows from an inspection: a finding becomes a hazard (S3), the enterprise knows its last inspection, and a major
 * hazard shortens the interval between inspections (QJ16-11f). Every command has an id that follows from its event.
 */
@Component
@ProcessingGroup("inspection-process")
@DisallowReplay
public class InspectionProcess {

    /** The system that the source record of such a hazard names. */
    public static final String SOURCE_SYSTEM = "inspection";

    private final OwnCommands commands;
    private final MajorHazards majorHazards;

    InspectionProcess(OwnCommands commands, MajorHazards majorHazards) {
        this.commands = commands;
        this.majorHazards = majorHazards;
    }

    @EventHandler
    void on(FindingRecorded event) {
        if (event.finding().hazardId() != null) {
            commands.send(registration(event), event.inspection().region());
        }
    }

    /** The hazard that a finding gives; its source record leads back to the finding. */
    static RegisterHazard registration(FindingRecorded event) {
        Finding finding = event.finding();
        return new RegisterHazard(
                finding.hazardId(),
                event.inspection().enterpriseId(),
                HazardKind.HAZARD,
                HazardSource.GOVERNMENT_INSPECTION,
                finding.severity(),
                finding.category(),
                event.inspection().sector(),
                finding.description(),
                finding.location(),
                new SourceRecord(SOURCE_SYSTEM, event.inspection().id() + "/" + finding.number()),
                event.occurredAt(),
                "raise/" + finding.hazardId());
    }

    @EventHandler
    void on(InspectionCompleted event) {
        unlessRefused(
                new RecordLastInspection(
                        event.inspection().enterpriseId(),
                        LegalTime.dayOf(event.occurredAt()),
                        event.occurredAt(),
                        "inspected/" + event.inspection().id()),
                event.inspection().region(),
                EnterpriseRefusal.INSPECTION_NOT_NEWER);
    }

    @EventHandler
    void on(HazardRegistered event, @SequenceNumber long sequence) {
        tightenIfMajor(event, sequence);
    }

    @EventHandler
    void on(HazardGraded event, @SequenceNumber long sequence) {
        if (event.severity() == HazardGrade.MAJOR) {
            tighten(event, sequence);
        } else if (event.previous() == HazardGrade.MAJOR) {
            relax(event, sequence);
        }
    }

    @EventHandler
    void on(HazardReopened event, @SequenceNumber long sequence) {
        tightenIfMajor(event, sequence);
    }

    @EventHandler
    void on(HazardClosed event, @SequenceNumber long sequence) {
        relaxIfMajor(event, sequence);
    }

    @EventHandler
    void on(HazardRevoked event, @SequenceNumber long sequence) {
        relaxIfMajor(event, sequence);
    }

    private void tightenIfMajor(HazardEvent event, long sequence) {
        if (majorHazards.contains(event.hazard().id())) {
            tighten(event, sequence);
        }
    }

    private void relaxIfMajor(HazardEvent event, long sequence) {
        if (majorHazards.contains(event.hazard().id())) {
            relax(event, sequence);
        }
    }

    private void tighten(HazardEvent event, long sequence) {
        unlessRefused(
                new TightenInspectionInterval(
                        event.hazard().enterpriseId(),
                        event.hazard().id(),
                        event.occurredAt(),
                        "tighten/" + event.hazard().id() + "/" + sequence),
                event.hazard().region(),
                EnterpriseRefusal.INTERVAL_TIGHTENED_ALREADY);
    }

    private void relax(HazardEvent event, long sequence) {
        unlessRefused(
                new RestoreInspectionInterval(
                        event.hazard().enterpriseId(),
                        event.hazard().id(),
                        event.occurredAt(),
                        "relax/" + event.hazard().id() + "/" + sequence),
                event.hazard().region(),
                EnterpriseRefusal.INTERVAL_NOT_TIGHTENED);
    }

    /** What is refused as superfluous, or because the enterprise was closed, stays refused however often it is sent. */
    private void unlessRefused(Command command, RegionCode region, EnterpriseRefusal superfluous) {
        commands.sendUnless(
                command,
                region,
                superfluous,
                EnterpriseRefusal.ENTERPRISE_IS_CLOSED,
                // The rule was not in force on the day of an old record.
                RuleParameterRefusal.NO_VALUE_IN_FORCE);
    }
}
