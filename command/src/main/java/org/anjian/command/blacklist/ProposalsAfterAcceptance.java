package org.anjian.command.blacklist;

import java.time.Instant;
import java.util.List;
import org.anjian.api.blacklist.BlacklistGround;
import org.anjian.api.blacklist.BlacklistRefusal;
import org.anjian.api.blacklist.command.ProposeBlacklisting;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.person.PersonId;
import org.anjian.command.process.OwnCommands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Proposes the principals and safety managers of an enterprise that was penalised because the acceptance of a campaign found
 * the violation again (QX24-P4e). Whether they are listed, the body decides after notice. The id of an entry follows from the
 * case and the person, so each is proposed once.
 */
@Component
@ProcessingGroup("blacklist-proposals")
@DisallowReplay
public class ProposalsAfterAcceptance {

    private final OwnCommands commands;
    private final PenaltyBases penalties;
    private final ResponsiblePersons persons;

    ProposalsAfterAcceptance(OwnCommands commands, PenaltyBases penalties, ResponsiblePersons persons) {
        this.commands = commands;
        this.penalties = penalties;
        this.persons = persons;
    }

    @EventHandler
    void on(PenaltyDecided event) {
        propose(event.penaltyCase(), event.occurredAt());
    }

    @EventHandler
    void on(OnSpotPenaltyDecided event) {
        propose(event.penaltyCase(), event.occurredAt());
    }

    private void propose(PenaltyCaseSubject penaltyCase, Instant at) {
        penalties
                .find(penaltyCase.id())
                .map(penalty -> commands(penalty, persons.of(penalty.enterpriseId()), at))
                .orElse(List.of())
                .forEach(command -> commands.sendUnless(
                        command,
                        penaltyCase.region(),
                        BlacklistRefusal.ALREADY_PROPOSED,
                        BlacklistRefusal.PENALTY_REVOKED));
    }

    /** The proposals that follow from a penalty; none where it has another origin, or is against a person. */
    static List<ProposeBlacklisting> commands(PenaltyBasis penalty, List<PersonId> persons, Instant at) {
        return !penalty.acceptanceRepeat() || penalty.kind() != SubjectKind.ENTERPRISE
                ? List.of()
                : persons.stream()
                        .map(person -> new ProposeBlacklisting(
                                penalty.enterpriseId(),
                                penalty.penaltyCaseId(),
                                person,
                                BlacklistGround.ACCEPTANCE_REPEAT,
                                "验收复核违法行为仍存在，依据" + penalty.decisionNumber(),
                                at,
                                "blacklist/" + penalty.penaltyCaseId() + "/" + person))
                        .toList();
    }
}
