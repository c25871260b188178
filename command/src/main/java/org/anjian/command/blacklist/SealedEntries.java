package org.anjian.command.blacklist;

import java.util.List;
import java.util.function.Function;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.blacklist.command.ConcealBlacklistEntry;
import org.anjian.api.blacklist.command.ShowBlacklistEntry;
import org.anjian.api.message.Command;
import org.anjian.api.seal.ActiveSeals;
import org.anjian.api.seal.SealKind;
import org.anjian.api.seal.Shut;
import org.anjian.api.seal.event.RecordSealed;
import org.anjian.api.seal.event.SealEnded;
import org.anjian.api.seal.event.SealEvent;
import org.anjian.api.seal.event.SealLifted;
import org.anjian.command.process.OwnCommands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes the entries of the blacklist that rest on a sealed penalty, or are sealed themselves, out of the public's sight until the seal
 * is over. The party stays on the list, and its term goes on.
 */
@Component
@ProcessingGroup(SealedEntries.GROUP)
@DisallowReplay
public class SealedEntries {

    /** The processing group. */
    public static final String GROUP = "sealed-entries";

    private static final String ENTRY = "blacklistentry-";

    private final OwnCommands commands;
    private final EntriesOfPenalties entries;
    private final ActiveSeals seals;

    SealedEntries(OwnCommands commands, EntriesOfPenalties entries, ActiveSeals seals) {
        this.commands = commands;
        this.entries = entries;
        this.seals = seals;
    }

    @EventHandler
    void on(RecordSealed event) {
        each(event, id -> new ConcealBlacklistEntry(id, event.occurredAt(), key("sealed", id, event)));
    }

    @EventHandler
    void on(SealLifted event) {
        show(event);
    }

    @EventHandler
    void on(SealEnded event) {
        show(event);
    }

    /** It may be sealed anew, or by itself beside the penalty. */
    private void show(SealEvent event) {
        Shut still = Shut.to(null, seals.now());
        if (event.seal().kind() == SealKind.RECORD
                && !still.hasRecord(event.seal().matter().id())) {
            each(
                    event,
                    id -> still.hasRecord(id.raw())
                            ? null
                            : new ShowBlacklistEntry(id, event.occurredAt(), key("unsealed", id, event)));
        }
    }

    private static String key(String act, BlacklistEntryId id, SealEvent event) {
        return act + "/" + id + "/" + event.seal().id() + "/" + event.round();
    }

    private void each(SealEvent event, Function<BlacklistEntryId, @Nullable Command> act) {
        String record = event.seal().matter().id();
        List<BlacklistEntryId> ids =
                record.startsWith(ENTRY) ? List.of(new BlacklistEntryId(record)) : entries.of(record);
        for (BlacklistEntryId id : ids) {
            Command command = act.apply(id);
            if (command != null) {
                commands.send(command, event.seal().region());
            }
        }
    }
}
