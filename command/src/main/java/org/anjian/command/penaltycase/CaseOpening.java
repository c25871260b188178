package org.anjian.command.penaltycase;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.ImposedFine;
import org.anjian.api.penaltycase.PenaltyCaseDecision;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.Violation;
import org.anjian.api.penaltycase.command.DecideOnTheSpot;
import org.anjian.api.penaltycase.command.ImportPenaltyCase;
import org.anjian.api.penaltycase.command.OpenLinkedCase;
import org.anjian.api.penaltycase.command.OpenPenaltyCase;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.api.permission.Permissions;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.anjian.command.enterprise.TerritorialCompetence;
import org.anjian.command.numbering.DocumentKind;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins penalty cases: from a clue, beside another case, on the spot, and by taking them over from other systems. */
@Component
class CaseOpening {

    private final Repository<PenaltyCase> repository;
    private final EnterpriseAdmission admission;
    private final CaseDesk desk;

    CaseOpening(Repository<PenaltyCase> repository, EnterpriseAdmission admission, CaseDesk desk) {
        this.repository = repository;
        this.admission = admission;
        this.desk = desk;
    }

    @CommandHandler
    PenaltyCaseDecision handle(OpenPenaltyCase command, Actor actor, DeadlineManager deadlines) throws Exception {
        KnownEnterprise enterprise = admission.admitEvenIfClosed(actor, OpenPenaltyCase.class, command.enterpriseId());
        PenaltyCaseSubject subject = subject(command.penaltyCaseId(), command.kind(), command.person(), enterprise);
        if (actor.role() != Role.SYSTEM) {
            desk.requireOfficers(
                    command.officers(), enterprise.region(), LegalTime.dayOf(command.occurredAt()), "officers");
        }
        return begin(
                new PenaltyCaseOpened(
                        subject,
                        command.occurredAt(),
                        command.origin(),
                        command.allegation(),
                        desk.violations(command.violations(), List.of(), enterprise.region(), command.occurredAt()),
                        command.officers().stream().distinct().toList(),
                        null,
                        command.accident()),
                deadlines);
    }

    /** Both cases go on together: the second is opened in the transaction that notes it in the first (QX24-P3c). */
    @CommandHandler
    PenaltyCaseDecision handle(OpenLinkedCase command, Actor actor, Permissions permissions, DeadlineManager deadlines)
            throws Exception {
        org.axonframework.modelling.command.Aggregate<PenaltyCase> first =
                repository.load(command.penaltyCaseId().raw());
        PenaltyCaseSubject person = first.invoke(theCase -> theCase.link(command, actor, permissions));
        List<Violation> violations = desk.violations(
                command.violations(), first.invoke(PenaltyCase::violations), person.region(), command.occurredAt());
        PenaltyCaseOpened opened = new PenaltyCaseOpened(
                new PenaltyCaseSubject(
                        command.linkedCase(),
                        null,
                        SubjectKind.ENTERPRISE,
                        null,
                        person.enterpriseId(),
                        person.enterpriseName(),
                        person.sector(),
                        person.region()),
                command.occurredAt(),
                new CaseOrigin(CaseOriginKind.LINKED_CASE, person.id().raw()),
                command.allegation(),
                violations,
                first.invoke(PenaltyCase::team),
                person.id(),
                first.invoke(PenaltyCase::accident));
        begin(opened, deadlines);
        return first.invoke(PenaltyCase::decision);
    }

    @CommandHandler
    PenaltyCaseDecision handle(DecideOnTheSpot command, Actor actor, DeadlineManager deadlines) throws Exception {
        KnownEnterprise enterprise = admission.admit(actor, DecideOnTheSpot.class, command.enterpriseId());
        TerritorialCompetence.require(actor, enterprise, command.levelReason());
        LocalDate day = LegalTime.dayOf(command.occurredAt());
        RegionCode region = enterprise.region();
        List<Violation> violations = desk.violations(command.violations(), List.of(), region, command.occurredAt());
        long fineFen = command.fines().stream().mapToLong(ImposedFine::fineFen).sum();
        OnSpotRules.check(command, violations, fineFen, desk.terms().onSpotFen(command.kind(), region, day));
        desk.requireWithinLimitation(violations, day, region);
        desk.requireOfficers(command.officers(), region, day, "officers");
        Refuse.unless(command.officers().contains(actor.inWhoseName()), PenaltyCaseRefusal.NOT_ON_THE_TEAM, "officers");
        desk.powers().requireInForce(command.powerItem(), day, "powerItem");
        EnforcementPeriods periods = desk.terms().afterService(day, region);
        PenaltyCaseSubject subject = subject(command.penaltyCaseId(), command.kind(), command.person(), enterprise);
        String number = desk.number(DocumentKind.ON_SPOT_DECISION, actor, subject, command.occurredAt());
        return begin(
                new OnSpotPenaltyDecided(
                        subject.numbered(number),
                        command.occurredAt(),
                        command.origin(),
                        number,
                        command.powerItem(),
                        command.facts(),
                        violations,
                        command.fines(),
                        fineFen,
                        command.kinds(),
                        command.officers().stream().distinct().toList(),
                        command.evidence(),
                        periods.payBy(),
                        periods.perMille(),
                        periods.reviewUntil(),
                        periods.suitUntil(),
                        periods.courtFrom(),
                        periods.courtUntil(),
                        desk.terms().onSpotFileBy(day, region),
                        command.levelReason()),
                deadlines);
    }

    @CommandHandler
    PenaltyCaseDecision handle(ImportPenaltyCase command, Actor actor) throws Exception {
        KnownEnterprise enterprise =
                admission.admitEvenIfClosed(actor, ImportPenaltyCase.class, command.enterpriseId());
        TakenOver.check(command);
        PenaltyCaseSubject subject = subject(command.penaltyCaseId(), SubjectKind.ENTERPRISE, null, enterprise);
        List<PenaltyCaseEvent> events =
                TakenOver.events(command, subject.numbered(command.source().key()));
        return repository
                .newInstance(() -> new PenaltyCase(events, TakenOver.origin(command)))
                .invoke(PenaltyCase::decision);
    }

    private PenaltyCaseDecision begin(PenaltyCaseEvent beginning, DeadlineManager deadlines) throws Exception {
        return repository
                .newInstance(() -> new PenaltyCase(List.of(beginning), MetaData.emptyInstance()))
                .invoke(begun -> begun.begin(beginning, desk.terms(), deadlines));
    }

    private static PenaltyCaseSubject subject(
            PenaltyCaseId id, SubjectKind kind, @Nullable PersonId person, KnownEnterprise enterprise) {
        Refuse.unless((kind == SubjectKind.PERSON) == (person != null), PenaltyCaseRefusal.PERSON_MISSING, "person");
        return new PenaltyCaseSubject(
                id, null, kind, person, enterprise.id(), enterprise.name(), enterprise.sector(), enterprise.region());
    }
}
