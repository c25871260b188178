package org.anjian.command.selfcheck;

import java.util.HashSet;
import java.util.Set;
import org.anjian.api.message.Decision;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.safetymanager.SafetyManagerRefusal;
import org.anjian.api.selfcheck.SelfInspectionRefusal;
import org.anjian.api.selfcheck.command.PublishCommitmentInternally;
import org.anjian.api.selfcheck.command.SignCommitment;
import org.anjian.api.selfcheck.event.CommitmentPublishedInternally;
import org.anjian.api.selfcheck.event.CommitmentSigned;
import org.anjian.command.safetymanager.ManagerStanding;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** What the people of a key object sign after its self-inspection (承诺书, QX24-P2e). */
class Commitment {

    private final InspectionFile file;
    private final Set<PersonId> signed = new HashSet<>();

    Commitment(InspectionFile file) {
        this.file = file;
    }

    @CommandHandler
    Decision handle(SignCommitment command, ManagerStanding standing) {
        file.requireCompleted();
        if (standing.isKeptFromDuty(command.personId(), file.subject().enterpriseId())) {
            throw new RefusedException(SafetyManagerRefusal.SAFETY_MANAGER_NOT_CLEARED, "personId");
        }
        if (!file.isKeyObject()) {
            throw new RefusedException(SelfInspectionRefusal.KEY_OBJECTS_ONLY);
        }
        if (signed.contains(command.personId())) {
            throw new RefusedException(SelfInspectionRefusal.ALREADY_SIGNED, "personId");
        }
        return file.record(new CommitmentSigned(file.subject(), command.occurredAt(), command.personId()));
    }

    @CommandHandler
    Decision handle(PublishCommitmentInternally command) {
        file.requireOpen();
        if (signed.isEmpty()) {
            throw new RefusedException(SelfInspectionRefusal.NOTHING_SIGNED);
        }
        return file.record(new CommitmentPublishedInternally(file.subject(), command.occurredAt(), command.manner()));
    }

    @EventSourcingHandler
    void on(CommitmentSigned event) {
        signed.add(event.personId());
    }
}
