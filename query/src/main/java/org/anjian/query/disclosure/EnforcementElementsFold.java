package org.anjian.query.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anjian.api.disclosure.ElementKind;
import org.anjian.api.disclosure.event.EnforcementElementsEvent;
import org.anjian.api.disclosure.event.EnforcementElementsPublished;
import org.anjian.api.disclosure.view.EnforcementElementsView;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** Which of the six elements of their enforcement agencies have published (ML20-05c): one document an agency. */
public final class EnforcementElementsFold implements FoldedModel<EnforcementElementsEvent, EnforcementElementsView> {

    @Override
    public String name() {
        return "enforcement-elements";
    }

    @Override
    public String aggregateType() {
        return "EnforcementElements";
    }

    @Override
    public String idPrefix() {
        return "enforcementelements-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<EnforcementElementsEvent> eventType() {
        return EnforcementElementsEvent.class;
    }

    @Override
    public Class<EnforcementElementsView> viewType() {
        return EnforcementElementsView.class;
    }

    @Override
    public EnforcementElementsView fold(
            @Nullable EnforcementElementsView before, EnforcementElementsEvent event, EventInfo info) {
        Map<ElementKind, EnforcementElementsView.Entry> published = new EnumMap<>(ElementKind.class);
        if (before != null) {
            before.elements().forEach(entry -> published.put(entry.element().kind(), entry));
        }
        switch (event) {
            case EnforcementElementsPublished e -> {
                LocalDate day = LegalTime.dayOf(e.occurredAt());
                e.elements()
                        .forEach(element ->
                                published.put(element.kind(), new EnforcementElementsView.Entry(element, day)));
            }
        }
        List<ElementKind> missing = Stream.of(ElementKind.values())
                .filter(kind -> !published.containsKey(kind))
                .toList();
        return new EnforcementElementsView(
                event.elementsId(),
                info.version(),
                event.agency(),
                event.agency().code(),
                event.region(),
                event.region().path(),
                new ArrayList<>(published.values()),
                missing,
                (double) published.size() / ElementKind.values().length,
                true,
                info.recordedAt());
    }
}
