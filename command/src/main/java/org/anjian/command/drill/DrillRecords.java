package org.anjian.command.drill;

import org.anjian.api.drill.DrillProgrammeId;
import org.anjian.api.drill.DrillProgrammeSubject;
import org.anjian.api.drill.DrillWindow;
import org.anjian.api.drill.command.AdoptDrillPlan;
import org.anjian.api.drill.command.RecordEmergencyDrill;
import org.anjian.api.drill.event.DrillPlanAdopted;
import org.anjian.api.drill.event.DrillProgrammeBegun;
import org.anjian.api.drill.event.EmergencyDrillRecorded;
import org.anjian.api.emergencyplan.UnitClass;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/**
 * Takes in the drill plans and drills of enterprises (应急演练). An enterprise has one programme; the first plan or drill
 * begins it.
 */
@Component
class DrillRecords {

    private final Repository<DrillProgramme> repository;
    private final EnterpriseAdmission admission;

    DrillRecords(Repository<DrillProgramme> repository, EnterpriseAdmission admission) {
        this.repository = repository;
        this.admission = admission;
    }

    @CommandHandler
    Decision handle(AdoptDrillPlan command, Actor actor, DeadlineManager deadlines) throws Exception {
        KnownEnterprise enterprise = admission.admit(actor, AdoptDrillPlan.class, command.enterpriseId());
        UnitClass unitClass = UnitClass.of(enterprise.sector(), command.unitClass());
        DrillProgrammeSubject subject = subjectOf(enterprise);
        return repository.loadOrCreate(subject.id().raw(), DrillProgramme::new).invoke(programme -> {
            programme.begin(new DrillProgrammeBegun(subject, command.occurredAt(), unitClass), deadlines);
            return programme.record(new DrillPlanAdopted(
                    subject, command.occurredAt(), command.year(), unitClass, command.content(), command.sources()));
        });
    }

    @CommandHandler
    Decision handle(RecordEmergencyDrill command, Actor actor, DeadlineManager deadlines) throws Exception {
        KnownEnterprise enterprise = admission.admit(actor, RecordEmergencyDrill.class, command.enterpriseId());
        DrillProgrammeSubject subject = subjectOf(enterprise);
        UnitClass unitClass = UnitClass.of(enterprise.sector());
        return repository.loadOrCreate(subject.id().raw(), DrillProgramme::new).invoke(programme -> {
            programme.begin(new DrillProgrammeBegun(subject, command.occurredAt(), unitClass), deadlines);
            return programme.record(new EmergencyDrillRecorded(
                    subject,
                    command.occurredAt(),
                    programme.nextDrillId(),
                    command.kind(),
                    command.planId(),
                    command.sources(),
                    command.place(),
                    command.content(),
                    command.participants(),
                    DrillWindow.halfYearOf(LegalTime.dayOf(command.occurredAt()))
                            .id()));
        });
    }

    private static DrillProgrammeSubject subjectOf(KnownEnterprise enterprise) {
        return new DrillProgrammeSubject(
                DrillProgrammeId.of(enterprise.id()), enterprise.id(), enterprise.name(), enterprise.region());
    }
}
