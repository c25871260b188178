package org.anjian.command.accident;

import org.anjian.api.accident.AccidentSubject;
import org.anjian.api.accident.UnregisteredUnit;
import org.anjian.api.accident.command.ReportAccident;
import org.anjian.api.accident.event.AccidentGraded;
import org.anjian.api.accident.event.AccidentReported;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.region.Regions;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes in reports of accidents, also of closed enterprises and of units that no register knows (KM-3.1.4). */
@Component
class AccidentReporting {

    private final Repository<Accident> repository;
    private final Permissions permissions;
    private final EnterpriseAdmission admission;
    private final Regions regions;
    private final ReportingTerms terms;
    private final AccidentGrading grading;

    AccidentReporting(
            Repository<Accident> repository,
            Permissions permissions,
            EnterpriseAdmission admission,
            Regions regions,
            ReportingTerms terms,
            AccidentGrading grading) {
        this.repository = repository;
        this.permissions = permissions;
        this.admission = admission;
        this.regions = regions;
        this.terms = terms;
        this.grading = grading;
    }

    @CommandHandler
    Decision handle(ReportAccident command, Actor actor) throws Exception {
        AccidentSubject subject = command.enterpriseId() == null
                ? ofUnit(command, command.unregisteredUnit(), actor)
                : ofEnterprise(
                        command, admission.admitEvenIfClosed(actor, ReportAccident.class, command.enterpriseId()));
        AccidentReported reported = new AccidentReported(
                subject,
                command.occurredAt(),
                command.learnedAt(),
                command.toll(),
                ReportingTerms.lateMinutes(command.learnedAt(), command.occurredAt()),
                terms.supplementBy(command.kind(), subject.region(), command.happenedAt()));
        AccidentGraded graded = new AccidentGraded(subject, command.occurredAt(), grading.of(subject, command.toll()));
        return repository.newInstance(() -> new Accident(reported, graded)).invoke(Accident::decision);
    }

    private AccidentSubject ofUnit(ReportAccident command, UnregisteredUnit unit, Actor actor) {
        permissions.require(actor, ReportAccident.class, unit.region(), null);
        // Villages change more often than the tree of regions: that the township is in it is enough.
        regions.require(unit.region().townshipOf(), "unregisteredUnit.region");
        return new AccidentSubject(
                command.accidentId(),
                null,
                unit.name(),
                unit.region(),
                command.kind(),
                unit.sector(),
                command.place(),
                command.happenedAt());
    }

    private static AccidentSubject ofEnterprise(ReportAccident command, KnownEnterprise enterprise) {
        return new AccidentSubject(
                command.accidentId(),
                enterprise.id(),
                enterprise.name(),
                enterprise.region(),
                command.kind(),
                enterprise.sector(),
                command.place(),
                command.happenedAt());
    }
}
