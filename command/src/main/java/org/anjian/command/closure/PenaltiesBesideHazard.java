package org.anjian.command.closure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.api.closure.ClosureCriterion;
import org.anjian.api.closure.ClosureId;
import org.anjian.api.closure.command.RecordClosureCriterion;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardKind;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.hazard.event.HazardGraded;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.hazard.event.HazardReopened;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.region.RegionCode;
import org.anjian.command.hazard.MajorHazards;
import org.anjian.command.penaltycase.KnownPenaltyCase;
import org.anjian.command.penaltycase.PenaltyCases;
import org.anjian.command.process.OwnCommands;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/**
 * Finds enterprises that were penalised again and again beside an open major hazard: their closing is to be proposed
 * (NL-AQ113). Looks after every penalty, and after every hazard that becomes major. Every command has an id that follows from
 * its event.
 */
@Component
@ProcessingGroup("closure-penalties")
@DisallowReplay
public class PenaltiesBesideHazard {

    private final OwnCommands commands;
    private final PenaltyCases cases;
    private final MajorHazards hazards;
    private final RuleParameters parameters;

    PenaltiesBesideHazard(OwnCommands commands, PenaltyCases cases, MajorHazards hazards, RuleParameters parameters) {
        this.commands = commands;
        this.cases = cases;
        this.hazards = hazards;
        this.parameters = parameters;
    }

    @EventHandler
    void on(PenaltyDecided event, @MessageIdentifier String cause) {
        penalised(event, cause);
    }

    @EventHandler
    void on(OnSpotPenaltyDecided event, @MessageIdentifier String cause) {
        penalised(event, cause);
    }

    @EventHandler
    void on(HazardRegistered event, @MessageIdentifier String cause) {
        // What other systems found was judged there.
        if (event.kind() == HazardKind.HAZARD
                && event.severity() == HazardGrade.MAJOR
                && event.source() != HazardSource.OTHER_SYSTEM) {
            major(event, cause);
        }
    }

    @EventHandler
    void on(HazardGraded event, @MessageIdentifier String cause) {
        if (event.severity() == HazardGrade.MAJOR) {
            major(event, cause);
        }
    }

    @EventHandler
    void on(HazardReopened event, @MessageIdentifier String cause) {
        major(event, cause);
    }

    private void penalised(PenaltyCaseEvent event, String cause) {
        if (event.penaltyCase().kind() == SubjectKind.ENTERPRISE) {
            look(event.penaltyCase().enterpriseId(), event.penaltyCase().region(), event.occurredAt(), cause);
        }
    }

    private void major(HazardEvent event, String cause) {
        look(event.hazard().enterpriseId(), event.hazard().region(), event.occurredAt(), cause);
    }

    private void look(EnterpriseId enterprise, RegionCode region, Instant at, String cause) {
        if (hazards.areOpenAt(enterprise)) {
            found(enterprise, region, at, cause).ifPresent(command -> commands.send(command, region));
        }
    }

    /** The criterion that is met at an instant; empty where none is, also where the law was not in force yet. */
    Optional<RecordClosureCriterion> found(EnterpriseId enterprise, RegionCode region, Instant at, String cause) {
        List<KnownPenaltyCase> penalties = cases.penaltiesOf(enterprise);
        if (penalties.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = LegalTime.dayOf(at);
        return RepeatedPenalties.inForce(parameters, region, day)
                .flatMap(law -> law.metOn(
                                day,
                                penalties.stream()
                                        .map(KnownPenaltyCase::penalisedOn)
                                        .toList())
                        .map(criterion -> command(enterprise, criterion, law, penalties, at, cause)));
    }

    private static RecordClosureCriterion command(
            EnterpriseId enterprise,
            ClosureCriterion criterion,
            RepeatedPenalties law,
            List<KnownPenaltyCase> penalties,
            Instant at,
            String cause) {
        List<String> grounds = penalties.stream()
                .filter(penalty -> law.counts(criterion, LegalTime.dayOf(at), penalty.penalisedOn()))
                .map(penalty -> penalty.id().raw())
                .toList();
        // As long as the first of them counts, further ones are the same criterion.
        ClosureId id = ClosureId.of(enterprise, criterion, grounds.getFirst());
        return new RecordClosureCriterion(
                id,
                enterprise,
                criterion,
                grounds,
                "存在重大事故隐患，期间受到行政处罚" + grounds.size() + "次",
                at,
                "criterion/" + id + "/" + cause);
    }
}
