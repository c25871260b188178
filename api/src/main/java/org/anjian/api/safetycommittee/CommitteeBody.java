package org.anjian.api.safetycommittee;

import java.util.List;
import org.anjian.api.bulletin.RecipientKind;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;

/**
 * A body that a safety committee reaches: a member unit, or one of a lower level.
 *
 * @param kind any but {@link RecipientKind#ENTERPRISE}: enterprises are known from their own register
 * @param code its code, one a kind
 * @param name its name
 * @param region its region
 * @param sectors the sectors that it answers for; a department of a lower level names at least one
 */
public record CommitteeBody(RecipientKind kind, String code, String name, RegionCode region, List<Sector> sectors) {

    public CommitteeBody {
        if (Required.value(kind, "kind") == RecipientKind.ENTERPRISE) {
            throw new RefusedException(InputRefusal.UNKNOWN_VALUE, "kind");
        }
        code = Required.name(code, "code");
        name = Required.name(name, "name");
        Required.value(region, "region");
        sectors = Required.list(sectors, "sectors").stream().distinct().sorted().toList();
        if (kind == RecipientKind.LOWER_INDUSTRY_DEPARTMENT && sectors.isEmpty()) {
            throw new RefusedException(InputRefusal.REQUIRED, "sectors");
        }
    }
}
