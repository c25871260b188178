package org.anjian.command;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.region.RegionCode;

/** The people of the tests. */
public final class Actors {

    public static final RegionCode CITY = new RegionCode("530300");
    public static final RegionCode COUNTY = new RegionCode("530302");
    public static final RegionCode OTHER_COUNTY = new RegionCode("530303");
    public static final EnterpriseId FACTORY = new EnterpriseId("enterprise-91530302MA6K000001");
    public static final EnterpriseId NEIGHBOUR = new EnterpriseId("enterprise-91530302MA6K000002");

    public static final Actor OFFICER = government("officer-1", Role.OFFICER, "county-emergency", COUNTY);
    public static final Actor SECOND_OFFICER = government("officer-2", Role.OFFICER, "county-emergency", COUNTY);
    public static final Actor FOREIGN_OFFICER = government("officer-3", Role.OFFICER, "other-county", OTHER_COUNTY);
    public static final Actor COUNTY_HEAD = government("head-1", Role.AGENCY_HEAD, "county-emergency", COUNTY);
    public static final Actor CITY_HEAD = government("head-2", Role.AGENCY_HEAD, "city-emergency", CITY);
    public static final Actor CITY_OFFICE = government("office-1", Role.COMMITTEE_OFFICE, "city-committee", CITY);
    public static final Actor AUDITOR = government("auditor-1", Role.AUDITOR, "city-audit", CITY);
    public static final Actor IMPORTER = government("importer", Role.IMPORTER, "anjian", CITY);
    public static final Actor PRINCIPAL = new Actor("principal-1", Role.ENTERPRISE, "factory", COUNTY, FACTORY);
    public static final Actor MANAGER = new Actor("manager-1", Role.SAFETY_MANAGER, "factory", COUNTY, FACTORY);
    public static final Actor SECOND_MANAGER = new Actor("manager-2", Role.SAFETY_MANAGER, "factory", COUNTY, FACTORY);
    public static final Actor NEIGHBOURS_MANAGER =
            new Actor("manager-9", Role.SAFETY_MANAGER, "neighbour", COUNTY, NEIGHBOUR);

    private Actors() {}

    private static Actor government(String id, Role role, String organisation, RegionCode jurisdiction) {
        return new Actor(id, role, organisation, jurisdiction, null);
    }
}
