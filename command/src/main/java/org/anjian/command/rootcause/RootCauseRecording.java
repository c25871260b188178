package org.anjian.command.rootcause;

import java.time.LocalDate;
import java.util.Set;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.rootcause.RootCauseSubject;
import org.anjian.api.rootcause.command.RecordRootCauseAnalysis;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes root cause analyses in: every hazard closed in the quarter, and no other, has a cause (QX24-23). */
@Component
class RootCauseRecording {

    private static final int MONTHS_OF_QUARTER = 3;

    private final Repository<RootCauseAnalysis> repository;
    private final EnterpriseAdmission admission;
    private final ClosedHazards closedHazards;

    RootCauseRecording(
            Repository<RootCauseAnalysis> repository, EnterpriseAdmission admission, ClosedHazards closedHazards) {
        this.repository = repository;
        this.admission = admission;
        this.closedHazards = closedHazards;
    }

    @CommandHandler
    Decision handle(RecordRootCauseAnalysis command, Actor actor) throws Exception {
        KnownEnterprise enterprise = admission.admit(actor, RecordRootCauseAnalysis.class, command.enterpriseId());
        LocalDate first = LocalDate.of(command.year(), MONTHS_OF_QUARTER * (command.quarter() - 1) + 1, 1);
        LocalDate last = first.plusMonths(MONTHS_OF_QUARTER).minusDays(1);
        Set<HazardId> closed = closedHazards.of(enterprise.id(), first, last);
        RootCauseSubject subject = new RootCauseSubject(
                command.rootCauseAnalysisId(),
                command.year(),
                command.quarter(),
                enterprise.id(),
                enterprise.name(),
                enterprise.region());
        return repository
                .loadOrCreate(subject.id().raw(), RootCauseAnalysis::new)
                .invoke(analysis -> analysis.analyse(subject, command, last, closed));
    }
}
