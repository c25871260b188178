package org.anjian.command.disclosure;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.anjian.api.disclosure.DisclosureId;
import org.anjian.api.disclosure.DisclosureRefusal;
import org.anjian.api.disclosure.WithdrawalReason;
import org.anjian.api.disclosure.command.RestoreDisclosure;
import org.anjian.api.disclosure.command.WithdrawDisclosure;
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
import org.springframework.stereotype.Component;

/**
 * Takes back what is public of a record that is sealed, as every publication is withdrawn, and gives it again when the seal is over;
 * the public is not told of the seal. What was withdrawn for another reason, or is not to be public any more, stays so.
 */
@Component
@ProcessingGroup(SealedDecisions.GROUP)
@DisallowReplay
public class SealedDecisions {

    /** The processing group. */
    public static final String GROUP = "sealed-decisions";

    private static final String DISCLOSURE = "disclosure-";
    private static final String BASIS = "《中华人民共和国政府信息公开条例》";

    private final OwnCommands commands;
    private final PublicationsOwed publications;
    private final ActiveSeals seals;

    SealedDecisions(OwnCommands commands, PublicationsOwed publications, ActiveSeals seals) {
        this.commands = commands;
        this.publications = publications;
        this.seals = seals;
    }

    @EventHandler
    void on(RecordSealed event) {
        each(
                event,
                id -> true,
                id -> new WithdrawDisclosure(
                        id,
                        WithdrawalReason.NOT_TO_BE_PUBLIC,
                        "依法暂停公开",
                        BASIS,
                        event.occurredAt(),
                        "sealed/" + id + "/" + event.seal().id() + "/" + event.round()));
    }

    @EventHandler
    void on(SealLifted event) {
        restore(event);
    }

    @EventHandler
    void on(SealEnded event) {
        restore(event);
    }

    private void restore(SealEvent event) {
        if (event.seal().kind() == SealKind.RECORD) {
            // It may be sealed anew, or as a publication of its own.
            Shut still = Shut.to(null, seals.now());
            each(
                    event,
                    id -> !still.hasRecord(id.raw()),
                    id -> new RestoreDisclosure(
                            id,
                            "依法恢复公开",
                            BASIS,
                            event.occurredAt(),
                            "unsealed/" + id + "/" + event.seal().id() + "/" + event.round()));
        }
    }

    private void each(SealEvent event, Predicate<DisclosureId> meant, Function<DisclosureId, Command> act) {
        String record = event.seal().matter().id();
        Stream<DisclosureId> ids = record.startsWith(DISCLOSURE)
                ? Stream.of(new DisclosureId(record))
                : publications.ofRecord(record).stream().map(PublicationsOwed.Entry::id);
        ids.filter(meant)
                .forEach(id -> commands.sendUnless(
                        act.apply(id),
                        event.seal().region(),
                        DisclosureRefusal.NOT_PUBLIC,
                        DisclosureRefusal.NOT_WITHDRAWN,
                        DisclosureRefusal.DECISION_GONE,
                        DisclosureRefusal.DECISION_CHANGED_SINCE,
                        DisclosureRefusal.TERM_OVER));
    }
}
