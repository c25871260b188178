package org.anjian.query.insurance;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.api.insurance.InsuranceType;
import org.anjian.api.insurance.query.CountInsured;
import org.anjian.api.insurance.query.InsuranceCoverage;
import org.anjian.api.insurance.view.InsuranceView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.Conditions;
import org.axonframework.queryhandling.QueryHandler;
import tools.jackson.databind.JsonNode;

/** Counts the insured enterprises of a sector (QJ16-13a), those without a record among the others. */
public final class CountInsuredHandler {

    private final Aggregations enterprises;
    private final Aggregations insurance;
    private final ReadFilter permissions;

    public CountInsuredHandler(Aggregations enterprises, Aggregations insurance, ReadFilter permissions) {
        this.enterprises = enterprises;
        this.insurance = insurance;
        this.permissions = permissions;
    }

    /** The coverage of each type that the sector requires. */
    @QueryHandler
    public InsuranceCoverage handle(CountInsured query, Actor actor) {
        Query sector = Conditions.is("sector", query.sector());
        List<InsuranceType> required = InsuranceDuty.of(query.sector());
        Map<String, Object> groups = new LinkedHashMap<>();
        required.forEach(type -> groups.put(type.name(), insurance.filter(inForce(type, query.asOf()), Map.of())));
        JsonNode insured = insurance.over(
                Conditions.all(permissions.of(actor, InsuranceView.class).filter(), sector), groups);
        long all = enterprises
                .over(
                        Conditions.all(
                                permissions.of(actor, EnterpriseView.class).filter(),
                                sector,
                                Conditions.within("registeredOn", null, query.asOf()),
                                Conditions.not(Conditions.within("closedOn", null, query.asOf()))),
                        Map.of("all", enterprises.filter(Conditions.everything(), Map.of())))
                .path("all")
                .path("doc_count")
                .asLong(0);
        return new InsuranceCoverage(
                query.sector(),
                query.asOf(),
                all,
                required.stream()
                        .map(type -> InsuranceCoverage.OfType.of(
                                type,
                                insured.path(type.name()).path("doc_count").asLong(0),
                                all))
                        .toList());
    }

    private static Query inForce(InsuranceType type, LocalDate day) {
        return Conditions.all(
                Conditions.not(Conditions.within("endedOn", null, day)),
                Conditions.nested(
                        "policies", Conditions.is("policies.type", type), Conditions.holdsOn("policies", day)));
    }
}
