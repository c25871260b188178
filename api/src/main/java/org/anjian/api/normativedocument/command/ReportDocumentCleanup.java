package org.anjian.api.normativedocument.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.normativedocument.DocumentCleanupCommand;
import org.anjian.api.normativedocument.DocumentCleanupId;
import org.anjian.api.normativedocument.NormativeDocumentId;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Reports to the superior government what a locality repealed of the documents that obstruct enforcement (清理情况报告, QJ16-01b). That
 * there was nothing to repeal is a report too.
 *
 * @param region the locality, a county
 * @param documents those that were repealed, as the register knows them
 * @param numbers the numbers of those that were repealed (文号), registered or not
 * @param superior the body that received the report
 * @param superiorRegion the region whose government that is: the one above the locality
 * @param occurredAt when it was received
 */
public record ReportDocumentCleanup(
        RegionCode region,
        List<NormativeDocumentId> documents,
        List<String> numbers,
        ResponsibleBody superior,
        RegionCode superiorRegion,
        Instant occurredAt,
        @Nullable String commandId)
        implements DocumentCleanupCommand {

    public ReportDocumentCleanup {
        Required.value(region, "region");
        documents = Required.list(documents, "documents").stream().distinct().toList();
        numbers = Required.list(numbers, "numbers").stream()
                .map(number -> Required.name(number, "numbers"))
                .distinct()
                .toList();
        Required.value(superior, "superior");
        Required.value(superiorRegion, "superiorRegion");
        Required.value(occurredAt, "occurredAt");
    }

    /** The identity follows from the locality. */
    @Override
    @TargetAggregateIdentifier
    public DocumentCleanupId cleanupId() {
        return DocumentCleanupId.of(region);
    }
}
