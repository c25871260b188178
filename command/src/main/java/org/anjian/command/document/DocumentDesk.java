package org.anjian.command.document;

import java.util.List;
import org.anjian.api.document.DocumentAudience;
import org.anjian.api.document.DocumentRefusal;
import org.anjian.api.document.EnforcementDocumentId;
import org.anjian.api.document.EnforcementDocumentKind;
import org.anjian.api.document.EnforcementDocumentSubject;
import org.anjian.api.document.command.GenerateEnforcementDocument;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Generates enforcement documents from what their records hold (QJ16-06f): a number of the body's series, a file from the
 * template, its digest in the event.
 */
@Component
class DocumentDesk {

    private final Repository<EnforcementDocument> repository;
    private final RecordHistories histories;
    private final PaperNumbers numbers;
    private final PaperPress press;
    private final PaperStore store;
    private final Permissions permissions;

    DocumentDesk(
            Repository<EnforcementDocument> repository,
            RecordHistories histories,
            PaperNumbers numbers,
            PaperPress press,
            PaperStore store,
            Permissions permissions) {
        this.repository = repository;
        this.histories = histories;
        this.numbers = numbers;
        this.press = press;
        this.store = store;
        this.permissions = permissions;
    }

    @CommandHandler
    Decision handle(GenerateEnforcementDocument command, Actor actor) throws Exception {
        List<RecordedFact> history = histories.of(command.record());
        if (history.isEmpty()) {
            throw new RefusedException(InputRefusal.NO_SUCH_RECORD);
        }
        RecordStanding standing = RecordStanding.after(history);
        standing.requireHandler(actor, permissions);
        if (command.kind().record() != command.record().kind()) {
            throw new RefusedException(DocumentRefusal.KIND_OF_ANOTHER_RECORD, "kind");
        }
        long recordVersion = versionOf(command, history);
        RecordedFact fact =
                PaperFacts.find(command.kind(), history.subList(0, (int) recordVersion), command.factVersion());
        PaperFacts.requireStanding(command.kind(), fact, history);
        if (command.occurredAt().isBefore(fact.event().occurredAt())) {
            throw new RefusedException(DocumentRefusal.BEFORE_ITS_FACT, "occurredAt");
        }
        EnforcementDocumentId id = EnforcementDocumentId.of(command.record(), command.kind(), fact.version());
        return repository.loadOrCreate(id.raw(), EnforcementDocument::new).invoke(document -> {
            EnforcementDocumentSubject subject =
                    document.subject() == null ? begun(id, command, fact, standing) : document.subject();
            Paper paper = press.print(subject, recordVersion);
            store.keep(paper);
            return document.add(subject, paper, recordVersion, standing.team(), command.occurredAt(), actor.id());
        });
    }

    private static long versionOf(GenerateEnforcementDocument command, List<RecordedFact> history) {
        if (command.recordVersion() == null) {
            return history.size();
        }
        if (command.recordVersion() > history.size()) {
            throw new RefusedException(DocumentRefusal.RECORD_VERSION_UNKNOWN, "recordVersion");
        }
        return command.recordVersion();
    }

    private EnforcementDocumentSubject begun(
            EnforcementDocumentId id, GenerateEnforcementDocument command, RecordedFact fact, RecordStanding standing) {
        String body = standing.regulator() == null ? fact.organisation() : standing.regulator();
        return new EnforcementDocumentSubject(
                id,
                command.kind(),
                numbers.number(command.kind(), fact, body, standing.region()),
                body,
                command.record(),
                fact.version(),
                LegalTime.dayOf(fact.event().occurredAt()),
                standing.enterpriseId(),
                standing.enterpriseName(),
                standing.region(),
                shownTo(command.kind(), standing));
    }

    /** The enterprise is shown what it may see of the record, and of a case what was served on itself. */
    private static @Nullable EnterpriseId shownTo(EnforcementDocumentKind kind, RecordStanding standing) {
        boolean internal = kind.audiences().contains(DocumentAudience.PENALTY_CASE)
                && (standing.aboutPerson() || !kind.audiences().contains(DocumentAudience.PARTY));
        return internal ? null : standing.enterpriseId();
    }
}
