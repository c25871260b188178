package org.anjian.query.insurance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.insurance.InsuranceType;
import org.anjian.api.insurance.query.RequiredInsurance;
import org.anjian.api.insurance.query.WorkInjuryCoverage;
import org.anjian.api.insurance.view.InsuranceView;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/** What insurance a sector must have. */
final class InsuranceDuty {

    /** The eight high-risk sectors of liability insurance (QJ16-13a), which also insure people by KM-3.2.2. */
    private static final Set<Sector> HIGH_RISK = EnumSet.of(
            Sector.COAL_MINE,
            Sector.NON_COAL_MINE,
            Sector.HAZARDOUS_CHEMICALS,
            Sector.FIREWORKS,
            Sector.CONSTRUCTION,
            Sector.CIVIL_EXPLOSIVES,
            Sector.SPECIAL_EQUIPMENT,
            Sector.METAL_SMELTING);

    /** Crowded places, and flammable and explosive goods (QJ16-13b). */
    private static final Set<Sector> FIRE = EnumSet.of(
            Sector.FIRE_SAFETY, Sector.HAZARDOUS_CHEMICALS, Sector.FIREWORKS, Sector.CIVIL_EXPLOSIVES, Sector.GAS);

    private InsuranceDuty() {}

    /** The types that an enterprise of a sector must have. */
    static List<InsuranceType> of(Sector sector) {
        List<InsuranceType> types = new ArrayList<>();
        types.add(InsuranceType.WORK_INJURY);
        if (HIGH_RISK.contains(sector)) {
            types.add(InsuranceType.LIABILITY);
            types.add(InsuranceType.PERSONAL_ACCIDENT);
        }
        if (FIRE.contains(sector)) {
            types.add(InsuranceType.FIRE_PUBLIC_LIABILITY);
        }
        // Long-distance passengers, dangerous goods and road transport (QJ16-13b).
        if (sector == Sector.ROAD_TRANSPORT) {
            types.add(InsuranceType.CARRIER_LIABILITY);
        }
        return types;
    }

    /** What an enterprise must have on a day, and has. */
    static RequiredInsurance required(
            EnterpriseId enterprise, Sector sector, List<InsuranceView.Policy> policies, LocalDate asOf) {
        List<RequiredInsurance.Item> items = of(sector).stream()
                .map(type -> {
                    LocalDate until = policies.stream()
                            .filter(policy -> policy.type() == type && policy.covers(asOf))
                            .map(InsuranceView.Policy::until)
                            .max(Comparator.naturalOrder())
                            .orElse(null);
                    return new RequiredInsurance.Item(type, until, until == null);
                })
                .toList();
        return new RequiredInsurance(enterprise, asOf, items);
    }

    /** How many of the staff have work-injury insurance on a day. */
    static WorkInjuryCoverage workInjury(
            @Nullable Integer employees, List<InsuranceView.Policy> policies, LocalDate asOf) {
        int insured = policies.stream()
                .filter(policy -> policy.type() == InsuranceType.WORK_INJURY && policy.covers(asOf))
                .mapToInt(InsuranceView.Policy::insuredHeads)
                .sum();
        return WorkInjuryCoverage.of(asOf, employees, insured);
    }
}
