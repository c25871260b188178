package org.anjian.query.permission;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.permission.Reach;
import org.anjian.api.secrecy.Clearance;
import org.anjian.api.secrecy.FieldLevels;
import org.anjian.api.secrecy.Handled;
import org.anjian.query.readmodel.VersionedModel;
import org.jspecify.annotations.Nullable;

/**
 * How far one reader may see one kind of documents.
 *
 * @param reach how far the role reaches
 * @param enterpriseField the field of the documents that names the enterprise
 * @param records how far the reader may see the records that the documents are issued for, by the name of the audience
 */
public record Reading(Actor actor, Reach reach, String enterpriseField, Map<String, Reading> records) {

    public Reading {
        records = Map.copyOf(records);
    }

    /** How far a reader may see documents that are not issued for other records. */
    public Reading(Actor actor, Reach reach, String enterpriseField) {
        this(actor, reach, enterpriseField, Map.of());
    }

    /**
     * The filter for searches and counts. Of the past it asks twice, what the record was then and what it is now: what the
     * reader may not know of now does not come out through the past.
     */
    public Query filter() {
        Query filter = filter("");
        return actor.past() == null
                ? filter
                : Query.of(query -> query.bool(bool -> bool.filter(filter, filter(VersionedModel.READERS + "."))));
    }

    private Query filter(String object) {
        return switch (reach) {
            case ALL -> Query.of(query -> query.matchAll(all -> all));
            case JURISDICTION ->
                term(object + "regionPath", actor.jurisdiction().raw());
            case OWN_ENTERPRISE ->
                actor.enterprise() == null
                        ? Query.of(query -> query.matchNone(none -> none))
                        : term(object + enterpriseField, actor.enterprise().raw());
            case OWN_FILE -> term(object + "accounts", actor.inWhoseName());
            case CASE_TEAM ->
                Query.of(query -> query.bool(bool -> bool.filter(
                        term(object + "team", actor.inWhoseName()),
                        term(object + "regionPath", actor.jurisdiction().raw()))));
            case UNCONCEALED ->
                Query.of(query -> query.bool(bool -> bool.filter(
                                term(object + "regionPath", actor.jurisdiction().raw()))
                        .should(term(object + "team", actor.inWhoseName()), term(object + "concealed", "false"))
                        .minimumShouldMatch("1")));
            case AS_RECORD -> {
                List<Query> audiences = new ArrayList<>();
                records.forEach((audience, reading) -> audiences.add(Query.of(query -> query.bool(
                        bool -> bool.filter(term(object + "audiences", audience), reading.filter(object))))));
                yield Query.of(
                        query -> query.bool(bool -> bool.should(audiences).minimumShouldMatch("1")));
            }
            case PUBLISHED ->
                Query.of(query ->
                        query.term(term -> term.field(object + "published").value(true)));
        };
    }

    /** The same decision for a document that is at hand. */
    public boolean covers(List<String> regionPath, @Nullable EnterpriseId enterprise, boolean published) {
        return switch (reach) {
            case ALL -> true;
            case JURISDICTION -> regionPath.contains(actor.jurisdiction().raw());
            case OWN_ENTERPRISE ->
                actor.enterprise() != null && actor.enterprise().equals(enterprise);
            // Whose file it is, or who handles it, the document alone knows.
            case OWN_FILE, CASE_TEAM, UNCONCEALED, AS_RECORD -> false;
            case PUBLISHED -> published;
        };
    }

    /** The same decision for a document by its fields, as the filter reads them. */
    public boolean covers(Map<String, Object> document) {
        return switch (reach) {
            case ALL -> true;
            case JURISDICTION ->
                has(document, "regionPath", actor.jurisdiction().raw());
            case OWN_ENTERPRISE ->
                actor.enterprise() != null
                        && has(document, enterpriseField, actor.enterprise().raw());
            case OWN_FILE -> has(document, "accounts", actor.inWhoseName());
            case CASE_TEAM ->
                has(document, "team", actor.inWhoseName())
                        && has(document, "regionPath", actor.jurisdiction().raw());
            case UNCONCEALED ->
                (has(document, "team", actor.inWhoseName()) || Boolean.FALSE.equals(document.get("concealed")))
                        && has(document, "regionPath", actor.jurisdiction().raw());
            case AS_RECORD ->
                records.entrySet().stream()
                        .anyMatch(record -> has(document, "audiences", record.getKey())
                                && record.getValue().covers(document));
            case PUBLISHED -> Boolean.TRUE.equals(document.get("published"));
        };
    }

    /**
     * What the reader is cleared for in a document: more where the reader handles the record. Who handled it in the past is no reason, so
     * of a document of the past it is asked with the record as it is now, or not at all.
     */
    public Clearance clearance(Object document) {
        boolean handles = actor.past() == null
                && document instanceof Handled record
                && record.team().contains(actor.inWhoseName());
        return handles ? Clearance.ofTeam(actor.role(), reach) : clearance();
    }

    /** What the reader is cleared for in every document that the reader may see, which is what the reader may ask by. */
    public Clearance clearance() {
        return reach == Reach.CASE_TEAM ? Clearance.ofTeam(actor.role(), reach) : Clearance.of(actor.role(), reach);
    }

    /** A document without what is withheld from the reader. */
    public <V> V shown(V document) {
        return FieldLevels.of(document.getClass()).open(document, clearance(document));
    }

    /** Whether the reader gets the public fields only. */
    public boolean isReduced() {
        return reach == Reach.PUBLISHED;
    }

    /** What tells this reader's results from another's: part of every cursor. */
    public String identity() {
        boolean personal = reach == Reach.OWN_FILE
                || reach == Reach.CASE_TEAM
                || reach == Reach.UNCONCEALED
                || reach == Reach.AS_RECORD;
        String person = personal ? "|" + actor.inWhoseName() : "";
        return reach + "|" + actor.jurisdiction() + "|" + actor.enterprise() + person;
    }

    private static boolean has(Map<String, Object> document, String field, String value) {
        Object present = document.get(field);
        return present instanceof Collection<?> several ? several.contains(value) : value.equals(present);
    }

    private static Query term(String field, String value) {
        return Query.of(query -> query.term(term -> term.field(field).value(value)));
    }
}
