package org.anjian.query.bulletindelivery;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.api.bulletin.BulletinDivision;
import org.anjian.api.bulletin.BulletinRow;
import org.anjian.api.bulletin.IssuedRevision;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.bulletin.RecipientKind;
import org.anjian.api.bulletin.query.RestateBulletins;
import org.anjian.api.bulletin.view.QuarterlyBulletinView;
import org.anjian.api.bulletindelivery.BulletinDeliveryId;
import org.anjian.api.bulletindelivery.BulletinDeliveryState;
import org.anjian.api.bulletindelivery.query.BulletinDeliveryFilter;
import org.anjian.api.bulletindelivery.query.BulletinDeliveryPage;
import org.anjian.api.bulletindelivery.query.BulletinProgress;
import org.anjian.api.bulletindelivery.query.DeliveredBulletin;
import org.anjian.api.bulletindelivery.query.FindBulletinDeliveries;
import org.anjian.api.bulletindelivery.query.FindBulletinProgress;
import org.anjian.api.bulletindelivery.query.FindDeliveredBulletins;
import org.anjian.api.bulletindelivery.view.BulletinDeliveryView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;
import tools.jackson.databind.JsonNode;

/** Answers for deliveries: lists, how far a distribution is, and what a recipient reads. */
public final class BulletinDeliveryQueries {

    private static final String KINDS = "kinds";
    private static final String CONFIRMED = "confirmed";
    private static final List<Order> NEWEST = List.of(
            Order.down("quarter"), Order.up("office"), Order.down("revision"), Order.up("kind"), Order.up("id"));

    private final ViewSearch<BulletinDeliveryView> deliveries;
    private final ViewSearch<QuarterlyBulletinView> bulletins;
    private final Aggregations counts;
    private final ReadFilter permissions;
    private final Listing<BulletinDeliveryView> list;

    BulletinDeliveryQueries(
            ViewSearch<BulletinDeliveryView> deliveries,
            ViewSearch<QuarterlyBulletinView> bulletins,
            Aggregations counts,
            ReadFilter permissions,
            Positions positions) {
        this.deliveries = deliveries;
        this.bulletins = bulletins;
        this.counts = counts;
        this.permissions = permissions;
        this.list = new Listing<>(deliveries, permissions, positions, "bulletinDeliveries", NEWEST);
    }

    /** One page. */
    @QueryHandler
    public BulletinDeliveryPage handle(FindBulletinDeliveries query, Actor actor) {
        BulletinDeliveryFilter filter = query.filter();
        List<Query> conditions = new Criteria()
                .is("office", filter.office())
                .is("quarter", filter.quarter())
                .is("revision", filter.revision())
                .isOneOf("state", filter.states())
                .isOneOf("kind", filter.kinds())
                .isOneOf("sector", filter.sectors())
                .is("regionPath", filter.region())
                .is("enterpriseId", filter.enterprise())
                .list();
        return new BulletinDeliveryPage(list.page(query, filter, conditions, actor));
    }

    /** How far distributions are, counted over the deliveries that the reader may see. */
    @QueryHandler
    public List<BulletinProgress> handle(FindBulletinProgress query, Actor actor) {
        Reading reading = permissions.of(actor, BulletinDeliveryView.class);
        if (query.bulletins().isEmpty()) {
            return List.of();
        }
        Map<String, Object> inner = Map.of(
                KINDS,
                Map.of(
                        "terms",
                        Map.of("field", "kind", "size", RecipientKind.values().length),
                        "aggs",
                        Map.of(
                                CONFIRMED,
                                counts.filter(Conditions.is("state", BulletinDeliveryState.CONFIRMED), Map.of()))));
        Map<String, Object> each = new LinkedHashMap<>();
        query.bulletins().stream().distinct().forEach(one -> each.put(key(one), counts.filter(of(one), inner)));
        JsonNode answer = counts.over(reading.filter(), each);
        return query.bulletins().stream()
                .distinct()
                .map(one -> progress(one, answer.path(key(one))))
                .toList();
    }

    private static String key(RestateBulletins.Issued one) {
        return one.bulletinId() + "/" + one.revision();
    }

    private static Query of(RestateBulletins.Issued one) {
        return Conditions.all(Conditions.is("bulletinId", one.bulletinId()), Conditions.is("revision", one.revision()));
    }

    private static BulletinProgress progress(RestateBulletins.Issued one, JsonNode counted) {
        List<BulletinProgress.OfKind> kinds = counted.path(KINDS)
                .path("buckets")
                .valueStream()
                .map(bucket -> new BulletinProgress.OfKind(
                        RecipientKind.valueOf(bucket.path("key").asString()),
                        bucket.path("doc_count").asLong(),
                        bucket.path(CONFIRMED).path("doc_count").asLong()))
                .sorted(Comparator.comparing(BulletinProgress.OfKind::kind))
                .toList();
        return new BulletinProgress(
                one.bulletinId(),
                one.revision(),
                kinds.stream().mapToLong(BulletinProgress.OfKind::deliveries).sum(),
                kinds.stream().mapToLong(BulletinProgress.OfKind::confirmed).sum(),
                kinds);
    }

    /** What deliveries put to their recipients; of others than the reader may see nothing is told. */
    @QueryHandler
    public List<DeliveredBulletin> handle(FindDeliveredBulletins query, Actor actor) {
        Reading reading = permissions.of(actor, BulletinDeliveryView.class);
        List<BulletinDeliveryView> seen =
                deliveries
                        .byIds(query.deliveries().stream()
                                .map(BulletinDeliveryId::raw)
                                .distinct()
                                .toList())
                        .stream()
                        .filter(view -> reading.covers(view.regionPath(), view.enterpriseId(), false))
                        .toList();
        Map<QuarterlyBulletinId, QuarterlyBulletinView> known = new HashMap<>();
        bulletins
                .byIds(seen.stream()
                        .map(view -> view.bulletinId().raw())
                        .distinct()
                        .toList())
                .forEach(view -> known.put(view.id(), view));
        return seen.stream()
                .flatMap(delivery -> Optional.ofNullable(known.get(delivery.bulletinId()))
                        .flatMap(bulletin -> delivered(delivery, bulletin))
                        .stream())
                .toList();
    }

    private static Optional<DeliveredBulletin> delivered(
            BulletinDeliveryView delivery, QuarterlyBulletinView bulletin) {
        return bulletin.issued().stream()
                .filter(issued -> issued.revision() == delivery.revision())
                .findFirst()
                .map(issued -> delivered(delivery, issued));
    }

    /** An enterprise reads the bulletin of its own sector; a body reads it all. */
    private static DeliveredBulletin delivered(BulletinDeliveryView delivery, IssuedRevision issued) {
        boolean body = delivery.sector() == null;
        List<BulletinRow> sectors = BulletinRow.rows(issued.compiled(), BulletinDivision.SECTOR).stream()
                .filter(row -> body || delivery.sector().name().equals(row.key()))
                .toList();
        return new DeliveredBulletin(
                delivery.id(),
                delivery.office(),
                delivery.quarter(),
                issued.revision(),
                issued.number(),
                issued.issuedOn(),
                body ? BulletinRow.total(issued.compiled()) : null,
                sectors,
                body ? BulletinRow.rows(issued.compiled(), BulletinDivision.REGION) : List.of(),
                issued.typicalCases());
    }
}
