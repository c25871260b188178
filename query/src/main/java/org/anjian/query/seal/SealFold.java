package org.anjian.query.seal;

import java.time.LocalDate;
import org.anjian.api.message.LegalTime;
import org.anjian.api.seal.SealState;
import org.anjian.api.seal.SealSubject;
import org.anjian.api.seal.event.DocumentSealed;
import org.anjian.api.seal.event.IdentitySealed;
import org.anjian.api.seal.event.RecordSealed;
import org.anjian.api.seal.event.SealEnded;
import org.anjian.api.seal.event.SealEvent;
import org.anjian.api.seal.event.SealLifted;
import org.anjian.api.seal.event.SealRenewed;
import org.anjian.api.seal.event.SealSet;
import org.anjian.api.seal.view.SealView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** Seals: one document a matter, which tells of the last seal of it. */
public final class SealFold implements FoldedModel<SealEvent, SealView> {

    @Override
    public String name() {
        return "seals";
    }

    @Override
    public String aggregateType() {
        return "Seal";
    }

    @Override
    public String idPrefix() {
        return "seal-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<SealEvent> eventType() {
        return SealEvent.class;
    }

    @Override
    public Class<SealView> viewType() {
        return SealView.class;
    }

    @Override
    public SealView fold(@Nullable SealView before, SealEvent event, EventInfo info) {
        return switch (event) {
            case RecordSealed e -> begun(e, info);
            case DocumentSealed e -> begun(e, info);
            case IdentitySealed e -> begun(e, info);
            case SealRenewed e ->
                with(before, before.state(), e.until(), before.renewals() + 1, null, null, null, info);
            case SealLifted e -> lifted(before, e, info);
            case SealEnded e ->
                with(before, SealState.ENDED, e.until(), before.renewals(), e.until(), null, null, info);
        };
    }

    private static SealView begun(SealSet e, EventInfo info) {
        SealSubject seal = e.seal();
        return new SealView(
                seal.id(),
                info.version(),
                e.round(),
                seal.kind(),
                SealState.ACTIVE,
                seal.matter().id(),
                seal.matter().record(),
                seal.matter().number(),
                seal.enterpriseId(),
                seal.region(),
                seal.region().path(),
                e.terms().ground(),
                e.terms().reason(),
                e.office(),
                e.sealedBy(),
                LegalTime.dayOf(e.occurredAt()),
                e.terms().until(),
                e.terms().named(),
                0,
                null,
                null,
                null,
                info.recordedAt());
    }

    private static SealView lifted(SealView before, SealLifted e, EventInfo info) {
        LocalDate day = LegalTime.dayOf(e.occurredAt());
        return with(before, SealState.LIFTED, before.until(), before.renewals(), day, e.liftedBy(), e.reason(), info);
    }

    private static SealView with(
            SealView before,
            SealState state,
            LocalDate until,
            int renewals,
            @Nullable LocalDate endedOn,
            @Nullable String endedBy,
            @Nullable String endReason,
            EventInfo info) {
        return new SealView(
                before.id(),
                info.version(),
                before.round(),
                before.kind(),
                state,
                before.sealed(),
                before.record(),
                before.number(),
                before.enterpriseId(),
                before.region(),
                before.regionPath(),
                before.ground(),
                before.reason(),
                before.office(),
                before.sealedBy(),
                before.sealedOn(),
                until,
                before.team(),
                renewals,
                endedOn,
                endedBy,
                endReason,
                info.recordedAt());
    }
}
