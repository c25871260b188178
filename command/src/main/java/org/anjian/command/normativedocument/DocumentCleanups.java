package org.anjian.command.normativedocument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Command;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.normativedocument.CleanupTerm;
import org.anjian.api.normativedocument.DocumentCleanupSubject;
import org.anjian.api.normativedocument.NormativeDocumentId;
import org.anjian.api.normativedocument.NormativeDocumentRefusal;
import org.anjian.api.normativedocument.RepealedDocument;
import org.anjian.api.normativedocument.command.ExpectDocumentCleanup;
import org.anjian.api.normativedocument.command.ReportDocumentCleanup;
import org.anjian.api.normativedocument.event.CleanupReported;
import org.anjian.api.normativedocument.event.DocumentCleanupExpected;
import org.anjian.api.permission.Permissions;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.RegionLevel;
import org.anjian.api.region.Regions;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes in which localities owe a clean-up, and what they report. */
@Component
class DocumentCleanups {

    private final Repository<DocumentCleanup> repository;
    private final RegisteredDocuments register;
    private final Regions regions;
    private final Permissions permissions;

    DocumentCleanups(
            Repository<DocumentCleanup> repository,
            RegisteredDocuments register,
            Regions regions,
            Permissions permissions) {
        this.repository = repository;
        this.register = register;
        this.regions = regions;
        this.permissions = permissions;
    }

    @CommandHandler
    Decision handle(ExpectDocumentCleanup command, Actor actor, DeadlineManager deadlines) throws Exception {
        requireLocality(actor, ExpectDocumentCleanup.class, command.region());
        DocumentCleanupExpected expected = new DocumentCleanupExpected(
                DocumentCleanupSubject.of(command.region()), command.occurredAt(), CleanupTerm.REPORT_BY);
        return repository
                .loadOrCreate(command.cleanupId().raw(), DocumentCleanup::new)
                .invoke(cleanup -> cleanup.expect(expected, deadlines));
    }

    @CommandHandler
    Decision handle(ReportDocumentCleanup command, Actor actor) throws Exception {
        requireLocality(actor, ReportDocumentCleanup.class, command.region());
        Refuse.unless(
                command.region().isDirectlyUnder(command.superiorRegion()),
                NormativeDocumentRefusal.SUPERIOR_MISMATCH,
                "superiorRegion");
        CleanupReported report = new CleanupReported(
                DocumentCleanupSubject.of(command.region()),
                command.occurredAt(),
                repealed(command),
                command.superior(),
                command.superiorRegion(),
                Delivery.of(LegalTime.dayOf(command.occurredAt()), CleanupTerm.REPORT_BY),
                actor.id());
        return repository
                .loadOrCreate(command.cleanupId().raw(), DocumentCleanup::new)
                .invoke(cleanup -> cleanup.report(report));
    }

    private void requireLocality(Actor actor, Class<? extends Command> command, RegionCode region) {
        permissions.require(actor, command, region, null);
        regions.require(region, "region");
        Refuse.unless(region.level() == RegionLevel.COUNTY, NormativeDocumentRefusal.NOT_A_LOCALITY, "region");
    }

    /** Each document once, be it named by id, by number, or by both. */
    private List<RepealedDocument> repealed(ReportDocumentCleanup command) {
        Map<NormativeDocumentId, RepealedDocument> repealed = new LinkedHashMap<>();
        for (NormativeDocumentId id : command.documents()) {
            Optional<RegisteredDocument> document =
                    register.find(id).filter(known -> known.subject().region().isWithin(command.region()));
            Refuse.when(document.isEmpty(), NormativeDocumentRefusal.REPEALED_DOCUMENT_UNKNOWN, "documents");
            repealed.put(id, registered(document.orElseThrow(), "documents"));
        }
        for (String number : command.numbers()) {
            NormativeDocumentId id = NormativeDocumentId.of(command.region(), number);
            repealed.put(
                    id,
                    register.find(id)
                            .map(document -> registered(document, "numbers"))
                            .orElseGet(() -> new RepealedDocument(number, null)));
        }
        return List.copyOf(repealed.values());
    }

    /** What the register holds as in force was not repealed, whatever a report says. */
    private static RepealedDocument registered(RegisteredDocument document, String field) {
        Refuse.unless(document.repealed(), NormativeDocumentRefusal.DOCUMENT_IN_FORCE, field);
        return new RepealedDocument(
                document.subject().number(), document.subject().id());
    }
}
