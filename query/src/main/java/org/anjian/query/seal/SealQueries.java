package org.anjian.query.seal;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.seal.ActiveSeal;
import org.anjian.api.seal.ActiveSeals;
import org.anjian.api.seal.SealKind;
import org.anjian.api.seal.query.FindSealNotice;
import org.anjian.api.seal.query.FindSeals;
import org.anjian.api.seal.query.SealFilter;
import org.anjian.api.seal.query.SealPage;
import org.anjian.api.seal.view.SealNotice;
import org.anjian.api.seal.view.SealView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.replay.RecordKind;
import org.anjian.query.replay.RecordKinds;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers for seals. */
public final class SealQueries {

    private final Listing<SealView> list;
    private final ReadFilter permissions;
    private final ActiveSeals seals;
    private final RecordKinds kinds;

    public SealQueries(
            ViewSearch<SealView> views,
            ReadFilter permissions,
            Positions positions,
            ActiveSeals seals,
            RecordKinds kinds) {
        this.list = new Listing<>(views, permissions, positions, "seals", List.of(Order.up("until"), Order.up("id")));
        this.permissions = permissions;
        this.seals = seals;
        this.kinds = kinds;
    }

    /** One page, those first whose term ends first. */
    @QueryHandler
    public SealPage handle(FindSeals query, Actor actor) {
        SealFilter filter = query.filter();
        Criteria criteria = new Criteria()
                .is("regionPath", filter.region())
                .is("sealed", filter.sealed())
                .isOneOf("state", filter.states())
                .isOneOf("kind", filter.kinds());
        if (filter.endingBy() != null) {
            criteria.always(Conditions.within("until", null, filter.endingBy()));
        }
        List<Query> conditions = criteria.list();
        return new SealPage(list.page(query, filter, conditions, actor));
    }

    /** That a record is sealed, for whomever it would be in reach; null for everybody else, and where it is not. */
    @QueryHandler
    public @Nullable SealNotice handle(FindSealNotice query, Actor actor) {
        permissions.of(actor, SealNotice.class);
        return seals.now().stream()
                .filter(seal -> seal.kind() == SealKind.RECORD && isMeant(seal, query.number()))
                .filter(seal -> isInReach(seal.matter().id(), actor))
                .findFirst()
                .map(seal -> new SealNotice(seal.until(), seal.office()))
                .orElse(null);
    }

    private static boolean isMeant(ActiveSeal seal, String number) {
        return number.equals(seal.matter().number())
                || number.equals(seal.matter().id());
    }

    private boolean isInReach(String record, Actor actor) {
        try {
            RecordKind<?, ?> kind = kinds.of(record);
            return kind.isInReach(record, actor);
        } catch (RefusedException unknown) {
            return false;
        }
    }
}
