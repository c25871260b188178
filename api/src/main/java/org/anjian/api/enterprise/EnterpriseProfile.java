package org.anjian.api.enterprise;

import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * The master data of an enterprise.
 *
 * @param name the registered name
 * @param sector the main sector
 * @param sectorCode the class of GB/T 4754 or of the source's own scheme, where known
 * @param scale above or below the designated scale, where known
 * @param employees the number of employees, where known
 * @param address the address, where known
 */
public record EnterpriseProfile(
        String name,
        Sector sector,
        @Nullable String sectorCode,
        @Nullable EnterpriseScale scale,
        @Nullable Integer employees,
        @Nullable String address) {

    public EnterpriseProfile {
        name = Required.name(name, "name");
        Required.value(sector, "sector");
        sectorCode = Required.optionalText(sectorCode, "sectorCode");
        address = Required.optionalText(address, "address");
        if (employees != null && employees < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "employees");
        }
    }
}
