package org.anjian.command.tipoff;

import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.tipoff.ReporterIdentityId;
import org.anjian.api.tipoff.command.EraseReporterIdentity;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/**
 * Erases who informed, at the wish of whoever shows the receipt code (QJ16-15c). The answer is the same where nothing was kept: whether a
 * name was given is nobody's to find out. What was reported stays, without anybody who could be named by it.
 */
@Component
class InformerErasure {

    private final Repository<TipOff> tipOffs;
    private final Repository<ReporterIdentity> identities;
    private final Permissions permissions;
    private final ReceiptDesk receipts;
    private final KeptIdentities kept;

    InformerErasure(
            Repository<TipOff> tipOffs,
            Repository<ReporterIdentity> identities,
            Permissions permissions,
            ReceiptDesk receipts,
            KeptIdentities kept) {
        this.tipOffs = tipOffs;
        this.identities = identities;
        this.permissions = permissions;
        this.receipts = receipts;
        this.kept = kept;
    }

    @CommandHandler
    Decision handle(EraseReporterIdentity command, Actor actor) {
        permissions.requireRole(actor, EraseReporterIdentity.class);
        var tipOff = tipOffs.load(command.tipOffId().raw());
        tipOff.execute(informed -> informed.requireCode(command.code(), receipts));
        kept.of(command.tipOffId())
                .map(ReporterIdentityId::raw)
                .ifPresent(identity -> identities.load(identity).execute(vault -> vault.erase(command.occurredAt())));
        return new Decision(command.tipOffId().raw(), tipOff.invoke(TipOff::version) - 1);
    }
}
