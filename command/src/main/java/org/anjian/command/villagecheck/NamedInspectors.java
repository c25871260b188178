package org.anjian.command.villagecheck;

import org.anjian.api.region.RegionCode;
import org.anjian.api.villagecheck.VillageInspectorSubject;

/** Whom the villages named to check for them. */
@FunctionalInterface
interface NamedInspectors {

    /**
     * Who checks for a village under an account now.
     *
     * @throws org.anjian.api.refusal.RefusedException {@link
     *     org.anjian.api.villagecheck.VillageCheckRefusal#NOT_THE_INSPECTOR} where the village never named the account, or does
     *     not any more
     */
    VillageInspectorSubject inOffice(RegionCode village, String account);
}
