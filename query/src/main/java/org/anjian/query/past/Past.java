package org.anjian.query.past;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import java.time.Instant;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.past.PastMoment;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Held;
import org.anjian.query.readmodel.VersionedModel;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The past of which the query that is being answered asks. Whatever searches for the answer looks here: it reads the versions
 * that held then, or refuses.
 */
public final class Past {

    private static final String RESOURCE = Past.class.getName();

    private final PastMoment moment;
    private final Actor actor;
    private final VersionsAtHand versions;
    private final ReadFilter permissions;

    Past(PastMoment moment, Actor actor, VersionsAtHand versions, ReadFilter permissions) {
        this.moment = moment;
        this.actor = actor;
        this.versions = versions;
        this.permissions = permissions;
    }

    /** The past that is asked for; null for the present, and where no query is being answered. */
    public static @Nullable Past asked() {
        return CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().getResource(RESOURCE) : null;
    }

    /** The instant that counts as now for the query that is being answered; null for the present. */
    static @Nullable Instant now() {
        Past past = asked();
        return past == null ? null : past.moment.now();
    }

    void answersIn(UnitOfWork<?> query) {
        query.resources().put(RESOURCE, this);
    }

    /**
     * The index with the versions of a read model, complete up to the moment.
     *
     * @param alias the alias of the read model
     * @throws RefusedException {@link InputRefusal#NOT_OF_THE_PAST} where its versions are not kept,
     *     {@link InputRefusal#TEMPORARILY_UNAVAILABLE} where they are not complete in time
     */
    public String index(String alias) {
        return versions.index(alias, moment.head());
    }

    /** Among the versions those that held at the moment. */
    public Query and(Query condition) {
        return all(condition, held());
    }

    /** Of these records the versions that held at the moment, as far as the reader may know of them, then and now. */
    public Query records(List<String> ids, Class<?> document) {
        return all(anyOf(ids), held(), permissions.of(actor, document).filter());
    }

    private static Query anyOf(List<String> ids) {
        List<FieldValue> values = ids.stream().map(FieldValue::of).toList();
        return Query.of(query -> query.terms(terms -> terms.field("id").terms(list -> list.value(values))));
    }

    /** What tells this moment from others: part of every cursor. */
    public String identity() {
        return "|as of " + moment.position() + "|" + moment.recorded() + "|" + moment.occurred() + "|" + moment.now();
    }

    private Query held() {
        Long position = moment.position();
        if (position != null) {
            return during("from", "until", position);
        }
        Instant occurred = moment.occurred();
        if (occurred != null) {
            return during("occurredFrom", "occurredUntil", Held.nanos(occurred));
        }
        return during("recordedFrom", "recordedUntil", String.valueOf(moment.recorded()));
    }

    /** From the beginning on, and no longer at the end. Numbers have more digits than the typed range keeps. */
    private static Query during(String from, String until, Object moment) {
        return all(
                Query.of(query -> query.range(
                        range -> range.untyped(any -> any.field(field(from)).lte(JsonData.of(moment))))),
                Query.of(query -> query.range(
                        range -> range.untyped(any -> any.field(field(until)).gt(JsonData.of(moment))))));
    }

    private static String field(String name) {
        return VersionedModel.HELD + "." + name;
    }

    private static Query all(Query... conditions) {
        return Query.of(query -> query.bool(bool -> bool.filter(List.of(conditions))));
    }
}
