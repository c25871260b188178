package org.anjian.query.penaltycase;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.page.DateRange;
import org.anjian.api.penaltycase.query.PenaltyCaseFilter;
import org.anjian.api.penaltycase.query.PenaltyDecisionFilter;
import org.anjian.api.region.RegionCode;
import org.anjian.query.search.Conditions;
import org.jspecify.annotations.Nullable;

/** The filters of cases and decisions as conditions on their documents. */
final class PenaltyCriteria {

    private final List<Query> all = new ArrayList<>();

    private PenaltyCriteria() {}

    static List<Query> of(PenaltyCaseFilter filter) {
        PenaltyCriteria criteria = new PenaltyCriteria();
        criteria.oneOf("stage", filter.stages());
        criteria.oneOf("procedure", filter.procedures());
        criteria.oneOf("subjectKind", filter.subjectKinds());
        criteria.oneOf("origin.kind", filter.origins());
        criteria.oneOf("articles", filter.articles());
        criteria.oneOf("citationType", filter.citationTypes());
        criteria.oneOf("sector", filter.sectors());
        criteria.place(filter.region(), filter.enterprise());
        criteria.amount("finalFen", filter.finalFrom(), filter.finalTo());
        criteria.flag("decisionOverdue", filter.decisionOverdue());
        if (filter.contested() != null) {
            Query contested = Conditions.exists("contestedOn");
            criteria.all.add(filter.contested() ? contested : Conditions.not(contested));
        }
        criteria.words(filter.text(), "enterpriseName", "allegation");
        criteria.within("openedOn", filter.opened());
        criteria.within("filedOn", filter.filed());
        criteria.within("noticeOn", filter.noticed());
        criteria.within("decidedOn", filter.decided());
        criteria.within("servedOn", filter.served());
        criteria.within("paidOn", filter.paid());
        criteria.within("closedOn", filter.closed());
        return criteria.all;
    }

    static List<Query> of(PenaltyDecisionFilter filter) {
        PenaltyCriteria criteria = new PenaltyCriteria();
        // A case without a decision has a document, but is no decision.
        criteria.all.add(Conditions.exists("decidedOn"));
        criteria.oneOf("stage", filter.stages());
        criteria.oneOf("kinds", filter.kinds());
        criteria.oneOf("subjectKind", filter.subjectKinds());
        criteria.oneOf("articles", filter.articles());
        criteria.oneOf("citationType", filter.citationTypes());
        criteria.oneOf("sector", filter.sectors());
        criteria.place(filter.region(), filter.enterprise());
        criteria.amount("fineFen", filter.fineFrom(), filter.fineTo());
        criteria.flag("overturned", filter.overturned());
        criteria.words(filter.text(), "enterpriseName", "facts");
        criteria.within("decidedOn", filter.decided());
        criteria.within("servedOn", filter.served());
        criteria.within("paidOn", filter.paid());
        criteria.within("closedOn", filter.closed());
        return criteria.all;
    }

    private void oneOf(String field, @Nullable Collection<?> values) {
        if (values != null) {
            all.add(Conditions.isOneOf(field, values));
        }
    }

    private void place(@Nullable RegionCode region, @Nullable EnterpriseId enterprise) {
        if (region != null) {
            all.add(Conditions.is("regionPath", region.raw()));
        }
        if (enterprise != null) {
            all.add(Conditions.is("enterpriseId", enterprise.raw()));
        }
    }

    private void amount(String field, @Nullable Long from, @Nullable Long to) {
        if (from != null || to != null) {
            all.add(Query.of(query -> query.range(range -> range.number(number -> {
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

    private void flag(String field, @Nullable Boolean value) {
        if (value != null) {
            all.add(value ? Conditions.isTrue(field) : Conditions.not(Conditions.isTrue(field)));
        }
    }

    private void words(@Nullable String text, String... fields) {
        if (text != null && !text.isBlank()) {
            String words = text.strip();
            all.add(Conditions.any(
                    Conditions.phrase(words, fields),
                    Conditions.startsWith("number", words),
                    Conditions.startsWith("decisionNumber", words)));
        }
    }

    private void within(String field, @Nullable DateRange range) {
        if (range != null) {
            all.add(Conditions.within(field, range));
        }
    }
}
