package org.anjian.query.penaltycase;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anjian.api.penaltycase.query.PenaltyCaseFilter;
import org.anjian.api.penaltycase.query.PenaltyDecisionFilter;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Criteria;
import org.jspecify.annotations.Nullable;

/** The filters of cases and decisions as conditions on their documents. */
final class PenaltyCriteria {

    private PenaltyCriteria() {}

    static List<Query> of(PenaltyCaseFilter filter) {
        Criteria criteria = new Criteria()
                .isOneOf("stage", filter.stages())
                .isOneOf("procedure", filter.procedures())
                .isOneOf("subjectKind", filter.subjectKinds())
                .isOneOf("origin.kind", filter.origins())
                .isOneOf("articles", filter.articles())
                .isOneOf("citationType", filter.citationTypes())
                .isOneOf("sector", filter.sectors())
                .is("regionPath", filter.region())
                .is("enterpriseId", filter.enterprise())
                .holds(Conditions.isTrue("decisionOverdue"), filter.decisionOverdue())
                .holds(Conditions.exists("contestedOn"), filter.contested())
                .within("openedOn", filter.opened())
                .within("filedOn", filter.filed())
                .within("noticeOn", filter.noticed())
                .within("decidedOn", filter.decided())
                .within("servedOn", filter.served())
                .within("paidOn", filter.paid())
                .within("closedOn", filter.closed());
        amount(criteria, "finalFen", filter.finalFrom(), filter.finalTo());
        words(criteria, filter.text(), "enterpriseName", "allegation");
        return criteria.list();
    }

    static List<Query> of(PenaltyDecisionFilter filter) {
        Criteria criteria = new Criteria()
                // A case without a decision has a document, but is no decision.
                .always(Conditions.exists("decidedOn"))
                .isOneOf("stage", filter.stages())
                .isOneOf("kinds", filter.kinds())
                .isOneOf("subjectKind", filter.subjectKinds())
                .isOneOf("articles", filter.articles())
                .isOneOf("citationType", filter.citationTypes())
                .isOneOf("sector", filter.sectors())
                .is("regionPath", filter.region())
                .is("enterpriseId", filter.enterprise())
                .holds(Conditions.isTrue("overturned"), filter.overturned())
                .within("decidedOn", filter.decided())
                .within("servedOn", filter.served())
                .within("paidOn", filter.paid())
                .within("closedOn", filter.closed());
        amount(criteria, "fineFen", filter.fineFrom(), filter.fineTo());
        words(criteria, filter.text(), "enterpriseName", "facts");
        return criteria.list();
    }

    private static void amount(Criteria criteria, String field, @Nullable Long from, @Nullable Long to) {
        if (from != null || to != null) {
            criteria.always(Query.of(query -> query.range(range -> range.number(number -> {
                number.field(field);
                if (from != null) {
                    number.gte(from.doubleValue());
                }
                if (to != null) {
                    number.lte(to.doubleValue());
                }
                return number;
            }))));
        }
    }

    private static void words(Criteria criteria, @Nullable String text, String... fields) {
        if (text != null && !text.isBlank()) {
            String words = text.strip();
            criteria.always(Conditions.any(
                    Conditions.phrase(words, fields),
                    Conditions.startsWith("number", words),
                    Conditions.startsWith("decisionNumber", words)));
        }
    }
}
