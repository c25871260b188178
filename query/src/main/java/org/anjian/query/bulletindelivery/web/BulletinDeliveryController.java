package org.anjian.query.bulletindelivery.web;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anjian.api.bulletindelivery.BulletinDeliveryId;
import org.anjian.api.bulletindelivery.query.BulletinDeliveryFilter;
import org.anjian.api.bulletindelivery.query.BulletinDeliveryPage;
import org.anjian.api.bulletindelivery.query.DeliveredBulletin;
import org.anjian.api.bulletindelivery.query.FindBulletinDeliveries;
import org.anjian.api.bulletindelivery.query.FindDeliveredBulletins;
import org.anjian.api.bulletindelivery.view.BulletinDeliveryView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.query.web.Questions;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Deliveries of bulletins in the schema. */
@Controller
public final class BulletinDeliveryController {

    private final Questions questions;

    public BulletinDeliveryController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<BulletinDeliveryView>> bulletinDeliveries(
            DataFetchingEnvironment environment, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .list(
                        environment,
                        BulletinDeliveryFilter.class,
                        FindBulletinDeliveries::new,
                        BulletinDeliveryPage.class,
                        actor)
                .thenApply(BulletinDeliveryPage::page);
    }

    /** What was put to the recipient: of its own sector alone where it is an enterprise. */
    @BatchMapping(typeName = "BulletinDelivery", field = "bulletin")
    CompletableFuture<Map<BulletinDeliveryView, DeliveredBulletin>> bulletin(
            List<BulletinDeliveryView> deliveries, @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindDeliveredBulletins query = new FindDeliveredBulletins(
                deliveries.stream().map(BulletinDeliveryView::id).toList());
        return questions.askForMany(query, DeliveredBulletin.class, actor).thenApply(found -> {
            Map<BulletinDeliveryId, DeliveredBulletin> byId = found.stream()
                    .collect(Collectors.toMap(DeliveredBulletin::deliveryId, Function.identity(), (one, same) -> one));
            Map<BulletinDeliveryView, DeliveredBulletin> each = new HashMap<>();
            deliveries.stream()
                    .filter(delivery -> byId.containsKey(delivery.id()))
                    .forEach(delivery -> each.put(delivery, byId.get(delivery.id())));
            return each;
        });
    }
}
