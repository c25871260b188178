package org.anjian.command.tipoff;

import java.security.SecureRandom;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Permissions;
import org.anjian.api.person.PersonId;
import org.anjian.api.person.PersonalText;
import org.anjian.api.region.Regions;
import org.anjian.api.tipoff.ReceiptIssued;
import org.anjian.api.tipoff.ReporterIdentityId;
import org.anjian.api.tipoff.ReporterIdentitySubject;
import org.anjian.api.tipoff.TipOffChannel;
import org.anjian.api.tipoff.TipOffRefusal;
import org.anjian.api.tipoff.TipOffSubject;
import org.anjian.api.tipoff.command.ReceiveTipOff;
import org.anjian.api.tipoff.event.ReporterIdentityKept;
import org.anjian.api.tipoff.event.TipOffReceived;
import org.anjian.command.numbering.NumberKind;
import org.anjian.command.numbering.NumberSeries;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes in tip-offs (12350, QJ16-15a). What was said and who said it are encrypted under a key that is this informer's alone;
 * who it was goes into a record of its own, of which the tip-off knows nothing (QJ16-15c).
 */
@Component
class TipOffIntake {

    private final Repository<TipOff> tipOffs;
    private final Repository<ReporterIdentity> identities;
    private final Permissions permissions;
    private final Regions regions;
    private final NumberSeries numbers;
    private final SecureRandom random = new SecureRandom();

    TipOffIntake(
            Repository<TipOff> tipOffs,
            Repository<ReporterIdentity> identities,
            Permissions permissions,
            Regions regions,
            NumberSeries numbers) {
        this.tipOffs = tipOffs;
        this.identities = identities;
        this.permissions = permissions;
        this.regions = regions;
        this.numbers = numbers;
    }

    @CommandHandler
    ReceiptIssued handle(ReceiveTipOff command, Actor actor) throws Exception {
        permissions.require(actor, ReceiveTipOff.class, command.region(), null);
        regions.require(command.region(), "region");
        Refuse.when(
                (actor.role() == Role.PUBLIC) != (command.channel() == TipOffChannel.WEB),
                TipOffRefusal.CHANNEL_NOT_YOURS,
                "channel");
        PersonId informer = PersonId.next();
        ReceiptCode code = ReceiptCode.draw(random);
        String number = numbers.next(
                command.region(),
                NumberKind.JB,
                LegalTime.dayOf(command.occurredAt()).getYear());
        TipOffSubject subject = new TipOffSubject(command.tipOffId(), number, command.region());
        TipOffReceived received = new TipOffReceived(
                subject,
                command.occurredAt(),
                command.channel(),
                command.about(),
                command.sector(),
                command.deaths(),
                command.name() != null,
                new PersonalText(informer, command.text()),
                code.hash(random));
        long version = tipOffs.newInstance(() -> new TipOff(received)).invoke(TipOff::version);
        if (command.name() != null || command.contact() != null) {
            // Another one than of the words: so it can be erased alone, and leads to them by nothing but this record.
            PersonId known = PersonId.next();
            ReporterIdentityKept kept = new ReporterIdentityKept(
                    new ReporterIdentitySubject(ReporterIdentityId.next(), subject.id(), command.region()),
                    command.occurredAt(),
                    personal(known, command.name()),
                    personal(known, command.contact()));
            identities.newInstance(() -> new ReporterIdentity(kept));
        }
        return new ReceiptIssued(subject.id(), number, code.shown(), version);
    }

    private static @Nullable PersonalText personal(PersonId informer, @Nullable String text) {
        return text == null ? null : new PersonalText(informer, text);
    }
}
