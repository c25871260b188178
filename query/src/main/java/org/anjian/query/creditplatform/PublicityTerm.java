package org.anjian.query.creditplatform;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.api.ruleparameter.RuleParameterId;
import org.anjian.api.ruleparameter.RuleValue;
import org.anjian.api.ruleparameter.Rulebook;
import org.anjian.api.ruleparameter.view.RuleParameterView;
import org.anjian.query.search.ViewSearch;

/** For how long a penalty is public at most (NL-CREDIT2), by the number in force where the legal person is registered. */
final class PublicityTerm {

    private static final ParameterKey MOST = new ParameterKey("NL-CREDIT2.maxYears");

    private static final int REGION_FROM = 2;
    private static final int REGION_TO = 8;

    private final Rulebook rulebook;
    private final ViewSearch<RuleParameterView> recorded;

    PublicityTerm(Rulebook rulebook, ViewSearch<RuleParameterView> recorded) {
        this.rulebook = rulebook;
        this.recorded = recorded;
    }

    /** The first day of publication that is still public on a day; empty where no term is in force on it. */
    Optional<LocalDate> publicSince(CreditCode creditCode, LocalDate day) {
        List<RuleValue> overrides = recorded.byId(RuleParameterId.of(MOST).raw())
                .map(RuleParameterView::counting)
                .orElse(List.of());
        return rulebook.require(MOST).inOrder(overrides, registeredIn(creditCode), day).stream()
                .findFirst()
                .map(years -> day.minusYears(years.value()).plusDays(1));
    }

    /** The third to the eighth character of a code are the region that registered it (GB 32100). */
    private static RegionCode registeredIn(CreditCode creditCode) {
        String region = creditCode.raw().substring(REGION_FROM, REGION_TO);
        boolean known = region.chars().allMatch(Character::isDigit);
        return new RegionCode(known ? region : "000000");
    }
}
