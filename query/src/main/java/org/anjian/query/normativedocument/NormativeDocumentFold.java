package org.anjian.query.normativedocument;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.message.LegalTime;
import org.anjian.api.normativedocument.Coverage;
import org.anjian.api.normativedocument.event.NormativeDocumentEvent;
import org.anjian.api.normativedocument.event.NormativeDocumentRegistered;
import org.anjian.api.normativedocument.event.NormativeDocumentRepealed;
import org.anjian.api.normativedocument.view.NormativeDocumentView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The normative documents (规范性文件): one document a number and region, with every version. */
public final class NormativeDocumentFold implements FoldedModel<NormativeDocumentEvent, NormativeDocumentView> {

    @Override
    public String name() {
        return "normative-documents";
    }

    @Override
    public String aggregateType() {
        return "NormativeDocument";
    }

    @Override
    public String idPrefix() {
        return "normativedocument-";
    }

    @Override
    public int schema() {
        return 2;
    }

    @Override
    public Class<NormativeDocumentEvent> eventType() {
        return NormativeDocumentEvent.class;
    }

    @Override
    public Class<NormativeDocumentView> viewType() {
        return NormativeDocumentView.class;
    }

    @Override
    public NormativeDocumentView fold(
            @Nullable NormativeDocumentView before, NormativeDocumentEvent event, EventInfo info) {
        return switch (event) {
            case NormativeDocumentRegistered e -> {
                List<NormativeDocumentView.Version> versions =
                        new ArrayList<>(before == null ? List.of() : before.versions());
                versions.add(new NormativeDocumentView.Version(
                        e.documentVersion(), e.title(), e.effectiveFrom(), LegalTime.dayOf(e.occurredAt()), e.text()));
                yield view(event, info, versions, null, null);
            }
            case NormativeDocumentRepealed e ->
                view(event, info, before == null ? List.of() : before.versions(), e.repealedFrom(), e.reason());
        };
    }

    private static NormativeDocumentView view(
            NormativeDocumentEvent event,
            EventInfo info,
            List<NormativeDocumentView.Version> versions,
            @Nullable LocalDate repealedFrom,
            @Nullable String reason) {
        LocalDate first = versions.getFirst().effectiveFrom();
        return new NormativeDocumentView(
                event.document().id(),
                info.version(),
                event.document().number(),
                event.document().kind(),
                event.document().region(),
                event.document().region().path(),
                versions.getLast().title(),
                versions.getLast().documentVersion(),
                first,
                firstFullMonth(first).toString(),
                firstFullQuarter(first),
                versions,
                repealedFrom,
                reason,
                true,
                info.recordedAt());
    }

    private static YearMonth firstFullMonth(LocalDate effectiveFrom) {
        YearMonth month = YearMonth.from(effectiveFrom);
        return Coverage.ofMonth(month, effectiveFrom) == Coverage.FULL ? month : month.plusMonths(1);
    }

    private static String firstFullQuarter(LocalDate effectiveFrom) {
        YearMonth month = YearMonth.from(effectiveFrom);
        YearMonth within = Coverage.ofQuarter(month, effectiveFrom) == Coverage.FULL ? month : month.plusMonths(3);
        return within.getYear() + "-Q" + within.get(IsoFields.QUARTER_OF_YEAR);
    }
}
