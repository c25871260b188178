package org.anjian.command.hazard;

import java.util.List;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardDecision;
import org.anjian.api.hazard.HazardKind;
import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.hazard.command.ImportHazard;
import org.anjian.api.hazard.command.RegisterHazard;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.sector.Sector;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.anjian.command.numbering.NumberKind;
import org.anjian.command.numbering.NumberSeries;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/**
 * Begins hazards: by registration, and by taking them over from other systems. The number is drawn last, so that its row is
 * locked as briefly as can be. A second hazard under the same id is refused by the event store's unique key, not here.
 */
@Component
class HazardRegistration {

    private final Repository<Hazard> repository;
    private final EnterpriseAdmission admission;
    private final NumberSeries numbers;
    private final HazardTimers timers;

    HazardRegistration(
            Repository<Hazard> repository, EnterpriseAdmission admission, NumberSeries numbers, HazardTimers timers) {
        this.repository = repository;
        this.admission = admission;
        this.numbers = numbers;
        this.timers = timers;
    }

    @CommandHandler
    HazardDecision handle(RegisterHazard command, Actor actor, DeadlineManager deadlines) throws Exception {
        KnownEnterprise enterprise = admission.admit(actor, RegisterHazard.class, command.enterpriseId());
        Sources.require(actor.role(), command.source());
        Sector sector = command.sector() == null ? enterprise.sector() : command.sector();
        HazardSubject subject = subject(command, command.kind(), enterprise);
        return begin(
                List.of(new HazardRegistered(
                        subject,
                        command.occurredAt(),
                        command.kind(),
                        command.source(),
                        command.severity(),
                        command.category(),
                        sector,
                        command.description(),
                        command.location(),
                        command.sourceRecord())),
                MetaData.emptyInstance(),
                deadlines);
    }

    @CommandHandler
    HazardDecision handle(ImportHazard command, Actor actor, DeadlineManager deadlines) throws Exception {
        KnownEnterprise enterprise = admission.admit(actor, ImportHazard.class, command.enterpriseId());
        TakenOver.check(command);
        Sector sector = command.sector() == null ? enterprise.sector() : command.sector();
        HazardSubject subject = subject(command, HazardKind.HAZARD, enterprise);
        return begin(TakenOver.events(command, subject, sector), TakenOver.origin(command), deadlines);
    }

    private HazardSubject subject(HazardCommand command, HazardKind kind, KnownEnterprise enterprise) {
        int year = LegalTime.dayOf(command.occurredAt()).getYear();
        String number = numbers.next(enterprise.region(), NumberKind.of(kind), year);
        return new HazardSubject(command.hazardId(), number, enterprise.id(), enterprise.name(), enterprise.region());
    }

    private HazardDecision begin(List<HazardEvent> events, MetaData origin, DeadlineManager deadlines)
            throws Exception {
        HazardRegistered registered = (HazardRegistered) events.getFirst();
        return repository
                .newInstance(() -> new Hazard(events, origin))
                .invoke(hazard -> hazard.begin(registered, timers, deadlines));
    }
}
