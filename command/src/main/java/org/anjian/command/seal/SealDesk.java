package org.anjian.command.seal;

import java.time.Clock;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.seal.SealId;
import org.anjian.api.seal.SealKind;
import org.anjian.api.seal.SealRefusal;
import org.anjian.api.seal.SealSubject;
import org.anjian.api.seal.SealedMatter;
import org.anjian.api.seal.command.SealCommand;
import org.anjian.api.seal.command.SealDocument;
import org.anjian.api.seal.command.SealIdentity;
import org.anjian.api.seal.command.SealRecord;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals records, documents and identities: whatever is to be sealed must be there, and in the jurisdiction of who seals. */
@Component
class SealDesk {

    private static final String SEAL = "seal-";
    private static final String DOCUMENT = "enforcementdocument-";

    private final Repository<Seal> repository;
    private final SealableMatters matters;
    private final Permissions permissions;
    private final Clock clock;

    SealDesk(Repository<Seal> repository, SealableMatters matters, Permissions permissions, Clock clock) {
        this.repository = repository;
        this.matters = matters;
        this.permissions = permissions;
        this.clock = clock;
    }

    @CommandHandler
    Decision handle(SealRecord command, Actor actor, DeadlineManager deadlines) throws Exception {
        EventSubject record = reached(command.record(), command, actor);
        Refuse.when(command.record().startsWith(SEAL), SealRefusal.NOT_A_RECORD, "record");
        return seal(command, SealKind.RECORD, command.record(), null, record, actor, deadlines);
    }

    @CommandHandler
    Decision handle(SealDocument command, Actor actor, DeadlineManager deadlines) throws Exception {
        String record = command.record();
        if (record == null) {
            EventSubject document = reached(command.document(), command, actor);
            Refuse.unless(command.document().startsWith(DOCUMENT), SealRefusal.NOT_A_DOCUMENT, "document");
            return seal(command, SealKind.DOCUMENT, command.document(), null, document, actor, deadlines);
        }
        EventSubject subject = reached(record, command, actor);
        Refuse.unless(
                SealedMatter.isDigest(command.document()) && matters.hasFile(record, command.document()),
                SealRefusal.NOT_A_DOCUMENT,
                "document");
        return seal(command, SealKind.DOCUMENT, command.document(), record, subject, actor, deadlines);
    }

    @CommandHandler
    Decision handle(SealIdentity command, Actor actor, DeadlineManager deadlines) throws Exception {
        EventSubject person = reached(command.person().raw(), command, actor);
        return seal(command, SealKind.IDENTITY, command.person().raw(), null, person, actor, deadlines);
    }

    /** What is out of reach is not there, whether or not it is. */
    private EventSubject reached(String id, SealCommand command, Actor actor) {
        EventSubject subject = matters.find(id).orElseThrow(() -> new RefusedException(InputRefusal.NO_SUCH_RECORD));
        permissions.require(actor, command.getClass(), subject.region(), subject.enterpriseId());
        return subject;
    }

    private Decision seal(
            SealCommand command,
            SealKind kind,
            String matter,
            @Nullable String record,
            EventSubject about,
            Actor actor,
            DeadlineManager deadlines)
            throws Exception {
        // A seal takes effect when it is recorded, whenever it was decided: one whose term is over would have none.
        Refuse.when(
                command.terms().until().isBefore(LegalTime.dayOf(clock.instant())),
                SealRefusal.TERM_OVER_BEFORE,
                "until");
        SealedMatter sealed = new SealedMatter(matter, record, about.number());
        SealSubject subject =
                new SealSubject(SealId.of(kind, sealed.key()), kind, sealed, about.enterpriseId(), about.region());
        return repository
                .loadOrCreate(subject.id().raw(), Seal::new)
                .invoke(seal -> seal.set(subject, command.terms(), command.occurredAt(), actor, deadlines));
    }
}
