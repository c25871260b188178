package org.anjian.security;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * One account a role, so that a newcomer can see what each may see; two who handle tip-offs; two officers, for no officer acts alone (NL-CF42), and
 * one who reviews what they did (ML20-04b). They exist in embedded mode only.
 */
public final class DemoUsers {

    /** The enterprise that the demo's enterprise and safety manager belong to, once somebody has registered it. */
    public static final CreditCode DEMO_ENTERPRISE = new CreditCode("91530302MA6K00001" + checkOf("91530302MA6K00001"));

    private static final RegionCode CITY = new RegionCode("530300");
    private static final RegionCode COUNTY = new RegionCode("530302");
    private static final RegionCode VILLAGE = new RegionCode("530302001001");
    private static final int PASSWORD_BYTES = 12;

    private final List<DemoUser> users;

    public DemoUsers(SecureRandom random) {
        EnterpriseId enterprise = EnterpriseId.of(DEMO_ENTERPRISE);
        this.users = Stream.of(
                        actor("officer", Role.OFFICER, "qilin-emergency-bureau", COUNTY, null),
                        actor("officer-2", Role.OFFICER, "qilin-emergency-bureau", COUNTY, null),
                        actor("legal", Role.OFFICER, "qilin-emergency-bureau", COUNTY, null),
                        actor("assistant", Role.AUXILIARY, "qilin-safety-service", COUNTY, null),
                        actor("villager", Role.VILLAGE_INSPECTOR, "baishi-village", VILLAGE, null),
                        actor("head", Role.AGENCY_HEAD, "qujing-emergency-bureau", CITY, null),
                        actor("government", Role.GOVERNMENT, "qilin-government", COUNTY, null),
                        actor("city-government", Role.GOVERNMENT, "qujing-government", CITY, null),
                        actor("committee", Role.COMMITTEE_OFFICE, "qujing-safety-committee-office", CITY, null),
                        actor("auditor", Role.AUDITOR, "qujing-audit-bureau", CITY, null),
                        actor("enterprise", Role.ENTERPRISE, DEMO_ENTERPRISE.raw(), COUNTY, enterprise),
                        actor("manager", Role.SAFETY_MANAGER, DEMO_ENTERPRISE.raw(), COUNTY, enterprise),
                        actor("employee", Role.EMPLOYEE, DEMO_ENTERPRISE.raw(), COUNTY, enterprise),
                        actor("tip-handler", Role.TIP_HANDLER, "qilin-emergency-bureau", COUNTY, null),
                        actor("tip-handler-2", Role.TIP_HANDLER, "qilin-emergency-bureau", COUNTY, null),
                        actor("media", Role.MEDIA, "qujing-daily", CITY, null),
                        actor("public", Role.PUBLIC, "public", CITY, null))
                .map(actor -> new DemoUser(actor, password(random)))
                .toList();
    }

    /** The accounts, in the order of the roles. */
    public List<DemoUser> all() {
        return users;
    }

    private static Actor actor(
            String id, Role role, String organisation, RegionCode jurisdiction, @Nullable EnterpriseId enterprise) {
        return new Actor("demo-" + id, role, organisation, jurisdiction, enterprise);
    }

    private static String password(SecureRandom random) {
        byte[] bytes = new byte[PASSWORD_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static char checkOf(String first17) {
        return CreditCode.checkCharacter(first17 + "0");
    }
}
