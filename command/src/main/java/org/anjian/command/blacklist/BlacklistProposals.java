package org.anjian.command.blacklist;

import org.anjian.api.blacklist.BlacklistRefusal;
import org.anjian.api.blacklist.BlacklistSubject;
import org.anjian.api.blacklist.command.ProposeBlacklisting;
import org.anjian.api.blacklist.event.BlacklistingProposed;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.person.PersonId;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in proposals for the list (拟列入): after a penalty, against its party or a person who answers for the enterprise. */
@Component
class BlacklistProposals {

    private final Repository<BlacklistEntry> repository;
    private final BlacklistDesk desk;
    private final ResponsiblePersons persons;
    private final EnterpriseAdmission admission;

    BlacklistProposals(
            Repository<BlacklistEntry> repository,
            BlacklistDesk desk,
            ResponsiblePersons persons,
            EnterpriseAdmission admission) {
        this.repository = repository;
        this.desk = desk;
        this.persons = persons;
        this.admission = admission;
    }

    @CommandHandler
    Decision handle(ProposeBlacklisting command, Actor actor) throws Exception {
        admission.admitEvenIfClosed(actor, ProposeBlacklisting.class, command.enterpriseId());
        PenaltyBasis penalty = desk.penalty(command.penaltyCaseId());
        // Whether another enterprise has such a penalty is not told.
        Refuse.unless(
                penalty.enterpriseId().equals(command.enterpriseId()),
                BlacklistRefusal.PENALTY_UNKNOWN,
                "penaltyCaseId");
        Refuse.unless(isParty(command.person(), penalty), BlacklistRefusal.NOT_THE_PARTY, "person");
        Refuse.when(penalty.revoked(), BlacklistRefusal.PENALTY_REVOKED, "penaltyCaseId");
        BlacklistSubject subject = new BlacklistSubject(
                command.entryId(),
                command.person() == null ? SubjectKind.ENTERPRISE : SubjectKind.PERSON,
                command.person(),
                penalty.enterpriseId(),
                penalty.enterpriseName(),
                penalty.sector(),
                penalty.region(),
                penalty.penaltyCaseId(),
                penalty.decisionNumber(),
                penalty.body());
        BlacklistingProposed proposed = new BlacklistingProposed(
                subject, command.occurredAt(), command.ground(), command.facts(), penalty.decidedOn());
        return repository.newInstance(() -> new BlacklistEntry(proposed)).invoke(BlacklistEntry::decision);
    }

    /** A penalty against the enterprise may also list who answers for it; one against a person lists that person alone. */
    private boolean isParty(@Nullable PersonId person, PenaltyBasis penalty) {
        return switch (penalty.kind()) {
            case PERSON -> person != null && person.equals(penalty.person());
            case ENTERPRISE ->
                person == null || persons.of(penalty.enterpriseId()).contains(person);
        };
    }
}
