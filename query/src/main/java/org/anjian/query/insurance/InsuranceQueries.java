package org.anjian.query.insurance;

import java.util.List;
import java.util.Optional;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.api.insurance.InsuranceId;
import org.anjian.api.insurance.query.CountWorkInjuryInsured;
import org.anjian.api.insurance.query.FindRequiredInsurance;
import org.anjian.api.insurance.query.RequiredInsurance;
import org.anjian.api.insurance.query.WorkInjuryCoverage;
import org.anjian.api.insurance.view.InsuranceView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.ViewSearch;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers for the insurance of enterprises. */
public final class InsuranceQueries {

    private final ViewSearch<InsuranceView> insurance;
    private final ViewSearch<EnterpriseView> enterprises;
    private final ReadFilter permissions;

    public InsuranceQueries(
            ViewSearch<InsuranceView> insurance, ViewSearch<EnterpriseView> enterprises, ReadFilter permissions) {
        this.insurance = insurance;
        this.enterprises = enterprises;
        this.permissions = permissions;
    }

    /** What an enterprise must have; null where the reader may not know of it. */
    @QueryHandler
    public @Nullable RequiredInsurance handle(FindRequiredInsurance query, Actor actor) {
        return enterprise(query.enterprise(), actor)
                .map(known -> InsuranceDuty.required(known.id(), known.sector(), policies(known.id()), query.asOf()))
                .orElse(null);
    }

    /** How many of the staff are insured; null where the reader may not know of the enterprise. */
    @QueryHandler
    public @Nullable WorkInjuryCoverage handle(CountWorkInjuryInsured query, Actor actor) {
        return enterprise(query.enterprise(), actor)
                .map(known -> InsuranceDuty.workInjury(known.employees(), policies(known.id()), query.asOf()))
                .orElse(null);
    }

    private Optional<EnterpriseView> enterprise(EnterpriseId id, Actor actor) {
        Reading reading = permissions.of(actor, InsuranceView.class);
        return enterprises.byId(id.raw()).filter(known -> reading.covers(known.regionPath(), known.id(), false));
    }

    private List<InsuranceView.Policy> policies(EnterpriseId enterprise) {
        return insurance
                .byId(InsuranceId.of(enterprise).raw())
                .map(InsuranceView::policies)
                .orElse(List.of());
    }
}
