package org.anjian.query.randomdraw;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.randomdraw.DrawSubject;
import org.anjian.api.randomdraw.DrawVerification;
import org.anjian.api.randomdraw.event.RandomInspectionDrawn;
import org.anjian.api.randomdraw.query.FindRandomDraws;
import org.anjian.api.randomdraw.query.RandomDrawPage;
import org.anjian.api.randomdraw.query.VerifyDraw;
import org.anjian.api.randomdraw.view.RandomDrawView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers for random draws. */
public final class RandomDrawQueries {

    private final Listing<RandomDrawView> list;
    private final ViewSearch<RandomDrawView> views;
    private final ReadFilter permissions;

    public RandomDrawQueries(ViewSearch<RandomDrawView> views, ReadFilter permissions, Positions positions) {
        this.list = new Listing<>(
                views, permissions, positions, "drawaudit", List.of(Order.down("committedOn"), Order.up("id")));
        this.views = views;
        this.permissions = permissions;
    }

    /** One page, the last committed first. */
    @QueryHandler
    public RandomDrawPage handle(FindRandomDraws query, Actor actor) {
        List<Query> conditions =
                new Criteria().is("regulator", query.regulator()).list();
        return new RandomDrawPage(list.page(query, String.valueOf(query.regulator()), conditions, actor));
    }

    /** Repeats a draw; null where the reader knows of none or it has not taken place. */
    @QueryHandler
    public @Nullable DrawVerification handle(VerifyDraw query, Actor actor) {
        Reading reading = permissions.of(actor, RandomDrawView.class);
        return views.first(Conditions.all(
                        reading.filter(), Conditions.is("id", query.draw().raw())))
                .filter(view -> view.input() != null)
                .map(view -> DrawVerification.of(new RandomInspectionDrawn(
                        new DrawSubject(view.id(), view.regulator(), view.region(), view.title()),
                        LegalTime.startOf(view.drawnOn()),
                        view.seedHash(),
                        view.objectsDigest(),
                        view.officersDigest(),
                        view.exclusionsDigest(),
                        view.input(),
                        view.drawn())))
                .orElse(null);
    }
}
