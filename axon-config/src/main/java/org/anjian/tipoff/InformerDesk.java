package org.anjian.tipoff;

import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Command;
import org.anjian.api.message.Role;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.tipoff.ReceiptIssued;
import org.anjian.api.tipoff.TipOffChannel;
import org.anjian.api.tipoff.TipOffId;
import org.anjian.api.tipoff.TipOffRefusal;
import org.anjian.api.tipoff.command.EraseReporterIdentity;
import org.anjian.api.tipoff.command.LeaveTipOffMessage;
import org.anjian.api.tipoff.command.ReceiveTipOff;
import org.anjian.api.tipoff.command.ReportTipOffRetaliation;
import org.anjian.command.tipoff.ReceiptDesk;
import org.anjian.config.node.ConditionalOnRole;
import org.anjian.config.node.NodeRole;
import org.anjian.config.proof.LedgerProofs;
import org.anjian.graphql.Refusals;
import org.anjian.query.tipoff.InformersPage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Serves informers, always as somebody whom nobody knows: no address and no account gets into an event. */
@Component
@ConditionalOnRole(NodeRole.COMMAND)
class InformerDesk {

    private static final Actor ANYBODY = new Actor("public", Role.PUBLIC, "public", new RegionCode("000000"), null);

    private final CommandGateway commands;
    private final ReceiptDesk receipts;
    private final InformersPage pages;
    private final ObjectProvider<LedgerProofs> proofs;
    private final Clock clock;
    private final WrongCodes wrongCodes = new WrongCodes();

    InformerDesk(
            CommandGateway commands,
            ReceiptDesk receipts,
            InformersPage pages,
            ObjectProvider<LedgerProofs> proofs,
            Clock clock) {
        this.commands = commands;
        this.receipts = receipts;
        this.pages = pages;
        this.proofs = proofs;
        this.clock = clock;
    }

    /** What the informer is given: the number, the code, which is shown this once, and what proves the receipt. */
    record Receipt(String number, String code, InformersView.@Nullable Leaf receipt) {}

    Receipt receive(TipOffForm form) {
        ReceiptIssued issued = send(
                new ReceiveTipOff(
                        null,
                        form.region(),
                        TipOffChannel.WEB,
                        form.about(),
                        form.sector(),
                        Boolean.TRUE.equals(form.deaths()),
                        form.text(),
                        form.name(),
                        form.contact(),
                        clock.instant()),
                ReceiptIssued.class);
        return new Receipt(
                issued.number(), issued.code(), leaf(pages.of(issued.id()).receiptEvent()));
    }

    InformersView status(String code, String from) {
        return view(open(code, from));
    }

    InformersView message(MessageForm form, String from) {
        String text = form.requiredText();
        return said(form.requiredCode(), from, id -> new LeaveTipOffMessage(id, form.code(), text, clock.instant()));
    }

    InformersView retaliation(MessageForm form, String from) {
        String text = form.requiredText();
        return said(
                form.requiredCode(), from, id -> new ReportTipOffRetaliation(id, form.code(), text, clock.instant()));
    }

    /** Has name and contact erased; the answer is the same where none was given. */
    InformersView erase(String code, String from) {
        return said(code, from, id -> new EraseReporterIdentity(id, code, clock.instant()));
    }

    private InformersView said(String code, String from, Function<TipOffId, Command> command) {
        wrongCodes.require(from);
        TipOffId id = counted(from, () -> receipts.tipOffOf(code));
        counted(from, () -> send(command.apply(id), Object.class));
        return view(pages.of(id));
    }

    /** The tip-off, once the code is known to be the right one. */
    private InformersPage.Kept open(String code, String from) {
        wrongCodes.require(from);
        return counted(from, () -> {
            InformersPage.Kept kept = pages.of(receipts.tipOffOf(code));
            receipts.require(code, kept.receipt());
            return kept;
        });
    }

    private <T> T counted(String from, Supplier<T> act) {
        try {
            return act.get();
        } catch (RefusedException refused) {
            if (refused.refusal().code().equals(TipOffRefusal.RECEIPT_CODE_WRONG.name())) {
                wrongCodes.count(from);
            }
            throw refused;
        }
    }

    private InformersView view(InformersPage.Kept kept) {
        return InformersView.of(kept.view(), leaf(kept.receiptEvent()));
    }

    private InformersView.@Nullable Leaf leaf(String event) {
        LedgerProofs here = proofs.getIfAvailable();
        if (here == null) {
            return null;
        }
        LedgerProofs.Leaf leaf = here.leafOf(event);
        return new InformersView.Leaf(leaf.hash(), leaf.index());
    }

    /** A refusal by a handler comes back as the refusal alone. */
    private <T> T send(Command command, Class<T> answer) {
        try {
            return answer.cast(commands.sendAndWait(
                    GenericCommandMessage.asCommandMessage(command).andMetaData(ANYBODY.toMetadata())));
        } catch (RuntimeException failure) {
            Refusal refusal = Refusals.of(failure).orElseThrow(() -> failure);
            throw new RefusedException(refusal);
        }
    }
}
