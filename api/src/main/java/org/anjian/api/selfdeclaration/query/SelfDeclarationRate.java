package org.anjian.api.selfdeclaration.query;

import java.util.List;
import org.anjian.api.refusal.Required;

/**
 * How many of the enterprises that owe a month declared it.
 *
 * @param byRegion by region of the enterprise
 */
public record SelfDeclarationRate(
        String month, DeclarationRow total, List<DeclarationRow> bySector, List<DeclarationRow> byRegion) {

    public SelfDeclarationRate {
        Required.value(month, "month");
        Required.value(total, "total");
        bySector = List.copyOf(bySector);
        byRegion = List.copyOf(byRegion);
    }
}
