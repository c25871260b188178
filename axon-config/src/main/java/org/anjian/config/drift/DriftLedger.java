package org.anjian.config.drift;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.anjian.api.drift.DriftId;
import org.anjian.api.drift.DriftedDocument;
import org.anjian.api.drift.command.RecordDrift;
import org.anjian.api.drift.command.RecordDriftHealed;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Command;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.Regions;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;

/** Records drift in the ledger, in the name of Anjian itself. */
final class DriftLedger {

    private final CommandGateway commands;
    private final RegionCode root;
    private final Clock clock;

    DriftLedger(CommandGateway commands, Regions regions, Clock clock) {
        this.commands = commands;
        this.root = regions.all().getFirst().code();
        this.clock = clock;
    }

    void found(String readModel, List<DriftedDocument> documents) {
        inLists(
                documents,
                some -> send(new RecordDrift(DriftId.of(readModel), readModel, root, some, clock.instant(), null)));
    }

    void healed(String readModel, List<String> documents) {
        inLists(documents, some -> send(new RecordDriftHealed(DriftId.of(readModel), some, clock.instant(), null)));
    }

    private static <T> void inLists(List<T> all, Consumer<List<T>> each) {
        for (int i = 0; i < all.size(); i += Required.LIST) {
            each.accept(all.subList(i, Math.min(i + Required.LIST, all.size())));
        }
    }

    private void send(Command command) {
        commands.sendAndWait(command, MetaData.from(Actor.system(root).toMetadata()));
    }
}
