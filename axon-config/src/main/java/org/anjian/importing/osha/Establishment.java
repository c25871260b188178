package org.anjian.importing.osha;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.command.RegisterEnterprise;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;

/**
 * What the citations of an inspection need to know of it.
 *
 * @param closedOn the closing date of the inspection as the table has it, empty while it is open
 * @param accidentNumber the number of the accident that it looked into, empty where there was none
 * @param accident the first words about the accident, empty where none is known
 */
record Establishment(
        EnterpriseId id,
        RegionCode region,
        Sector sector,
        String address,
        String closedOn,
        String accidentNumber,
        String accident) {

    static Establishment of(
            RegisterEnterprise registration, String address, String closedOn, String accidentNumber, String accident) {
        return new Establishment(
                registration.enterpriseId(),
                registration.region(),
                registration.profile().sector(),
                address,
                closedOn,
                accidentNumber,
                accident);
    }
}
