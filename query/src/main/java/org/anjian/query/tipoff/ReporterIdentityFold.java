package org.anjian.query.tipoff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.anjian.api.message.LegalTime;
import org.anjian.api.tipoff.event.ReporterIdentityAccessed;
import org.anjian.api.tipoff.event.ReporterIdentityErased;
import org.anjian.api.tipoff.event.ReporterIdentityEvent;
import org.anjian.api.tipoff.event.ReporterIdentityGranted;
import org.anjian.api.tipoff.event.ReporterIdentityKept;
import org.anjian.api.tipoff.event.ReporterIdentityRefused;
import org.anjian.api.tipoff.event.ReporterIdentityRequested;
import org.anjian.api.tipoff.view.ReporterIdentityView;
import org.anjian.api.tipoff.view.ReporterIdentityView.Request;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.anjian.query.readmodel.LastEntries;
import org.jspecify.annotations.Nullable;

/** Who asked to see an informer and what became of it (举报人身份查阅): neither the name nor the contact gets into the index. */
public final class ReporterIdentityFold implements FoldedModel<ReporterIdentityEvent, ReporterIdentityView> {

    @Override
    public String name() {
        return "reporter-identities";
    }

    @Override
    public String aggregateType() {
        return "ReporterIdentity";
    }

    @Override
    public String idPrefix() {
        return "reporteridentity-";
    }

    @Override
    public List<String> ofRecords() {
        return List.of("id", "tipOff");
    }

    @Override
    public int schema() {
        return 2;
    }

    @Override
    public Class<ReporterIdentityEvent> eventType() {
        return ReporterIdentityEvent.class;
    }

    @Override
    public Class<ReporterIdentityView> viewType() {
        return ReporterIdentityView.class;
    }

    @Override
    public ReporterIdentityView fold(
            @Nullable ReporterIdentityView before, ReporterIdentityEvent event, EventInfo info) {
        boolean name = before != null && before.nameGiven();
        boolean contact = before != null && before.contactGiven();
        List<Request> requests = before == null ? new ArrayList<>() : new ArrayList<>(before.requests());
        LocalDate erasedOn = before == null ? null : before.erasedOn();
        switch (event) {
            case ReporterIdentityErased e -> erasedOn = LegalTime.dayOf(e.occurredAt());
            case ReporterIdentityKept e -> {
                name = e.name() != null;
                contact = e.contact() != null;
            }
            case ReporterIdentityRequested e ->
                LastEntries.add(
                        ReporterIdentityView.KEPT,
                        requests,
                        new Request(e.account(), e.reason(), e.occurredAt(), null, null, null, List.of()));
            case ReporterIdentityGranted e ->
                change(
                        requests,
                        request -> request.account().equals(e.account()) && request.decidedBy() == null,
                        request -> decided(request, e.grantedBy(), e.until(), null));
            case ReporterIdentityRefused e ->
                change(
                        requests,
                        request -> request.account().equals(e.account()) && request.decidedBy() == null,
                        request -> decided(request, e.refusedBy(), null, e.reason()));
            case ReporterIdentityAccessed e ->
                change(
                        requests,
                        request -> request.account().equals(e.account()) && request.grantedUntil() != null,
                        request -> accessed(request, e.occurredAt()));
        }
        return new ReporterIdentityView(
                event.identity().id(),
                info.version(),
                event.identity().tipOff(),
                event.identity().region(),
                event.identity().region().path(),
                name,
                contact,
                requests,
                erasedOn,
                info.recordedAt());
    }

    /** Changes the last request for which that holds. */
    private static void change(List<Request> requests, Predicate<Request> which, UnaryOperator<Request> change) {
        for (int i = requests.size() - 1; i >= 0; i--) {
            if (which.test(requests.get(i))) {
                requests.set(i, change.apply(requests.get(i)));
                return;
            }
        }
    }

    private static Request decided(Request request, String by, @Nullable Instant until, @Nullable String because) {
        return new Request(
                request.account(), request.reason(), request.requestedAt(), by, until, because, request.accesses());
    }

    private static Request accessed(Request request, Instant at) {
        List<Instant> accesses = new ArrayList<>(request.accesses());
        LastEntries.add(ReporterIdentityView.KEPT, accesses, at);
        return new Request(
                request.account(),
                request.reason(),
                request.requestedAt(),
                request.decidedBy(),
                request.grantedUntil(),
                request.refusedBecause(),
                accesses);
    }
}
