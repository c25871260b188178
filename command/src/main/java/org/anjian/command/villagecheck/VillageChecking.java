package org.anjian.command.villagecheck;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.villagecheck.VillageCheckRefusal;
import org.anjian.api.villagecheck.VillageCheckSubject;
import org.anjian.api.villagecheck.VillageInspectorSubject;
import org.anjian.api.villagecheck.command.RecordVillageCheck;
import org.anjian.api.villagecheck.event.VillageCheckRecorded;
import org.anjian.command.enterprise.Enterprises;
import org.anjian.command.enterprise.KnownEnterprise;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes down the checks of villages, by whom the village named (ML20-12f). */
@Component
class VillageChecking {

    private final Repository<VillageCheck> repository;
    private final Permissions permissions;
    private final NamedInspectors inspectors;
    private final Enterprises enterprises;

    VillageChecking(
            Repository<VillageCheck> repository,
            Permissions permissions,
            NamedInspectors inspectors,
            Enterprises enterprises) {
        this.repository = repository;
        this.permissions = permissions;
        this.inspectors = inspectors;
        this.enterprises = enterprises;
    }

    @CommandHandler
    Decision handle(RecordVillageCheck command, Actor actor) throws Exception {
        permissions.require(actor, RecordVillageCheck.class, command.region(), command.enterpriseId());
        VillageInspectorSubject inspector = inspectors.inOffice(command.region(), actor.inWhoseName());
        KnownEnterprise enterprise = near(command.region(), command.enterpriseId());
        VillageCheckRecorded recorded = new VillageCheckRecorded(
                new VillageCheckSubject(
                        command.villageCheckId(),
                        inspector.id(),
                        command.region(),
                        command.place(),
                        enterprise == null ? null : enterprise.id(),
                        enterprise == null ? null : enterprise.name()),
                command.occurredAt(),
                actor.id(),
                command.findings(),
                inspector.township());
        return repository.newInstance(() -> new VillageCheck(recorded)).invoke(VillageCheck::decision);
    }

    /** An enterprise, also a closed one: villages see what goes on in its buildings. */
    private @Nullable KnownEnterprise near(RegionCode village, @Nullable EnterpriseId id) {
        if (id == null) {
            return null;
        }
        KnownEnterprise enterprise = enterprises
                .find(id)
                .orElseThrow(() -> new RefusedException(EnterpriseRefusal.ENTERPRISE_UNKNOWN, "enterpriseId"));
        Refuse.unless(
                enterprise.region().isNear(village), VillageCheckRefusal.ENTERPRISE_NOT_IN_VILLAGE, "enterpriseId");
        return enterprise;
    }
}
