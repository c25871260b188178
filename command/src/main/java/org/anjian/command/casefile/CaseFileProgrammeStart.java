package org.anjian.command.casefile;

import org.anjian.api.casefile.CaseFileProgrammeSubject;
import org.anjian.api.casefile.CaseFileRefusal;
import org.anjian.api.casefile.command.StartCaseFileProgramme;
import org.anjian.api.casefile.event.CaseFileProgrammeStarted;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.RegionLevel;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Starts the programmes of the regulators. */
@Component
class CaseFileProgrammeStart {

    /** How many of a thousand counties are assessed every year at least. */
    private static final ParameterKey QUOTA = new ParameterKey("QJ16-07d.quotaPermille");

    private final Repository<CaseFileProgramme> repository;
    private final Permissions permissions;
    private final RuleParameters parameters;

    CaseFileProgrammeStart(
            Repository<CaseFileProgramme> repository, Permissions permissions, RuleParameters parameters) {
        this.repository = repository;
        this.permissions = permissions;
        this.parameters = parameters;
    }

    @CommandHandler
    Decision handle(StartCaseFileProgramme command, Actor actor, DeadlineManager deadlines) throws Exception {
        permissions.require(actor, StartCaseFileProgramme.class, command.region(), null);
        for (RegionCode county : command.counties()) {
            if (county.level() != RegionLevel.COUNTY || !county.isWithin(command.region())) {
                throw new RefusedException(CaseFileRefusal.COUNTY_OUTSIDE, "counties");
            }
        }
        long quota = parameters.number(QUOTA, command.region(), LegalTime.dayOf(command.occurredAt()));
        CaseFileProgrammeStarted started = new CaseFileProgrammeStarted(
                new CaseFileProgrammeSubject(command.caseFileProgrammeId(), command.region(), actor.organisation()),
                command.occurredAt(),
                command.counties().stream().distinct().toList(),
                Math.toIntExact(quota));
        return repository
                .newInstance(() -> new CaseFileProgramme(started))
                .invoke(programme -> programme.begin(command.occurredAt(), deadlines));
    }
}
