package org.anjian.command;

import java.util.Map;
import java.util.Optional;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseScale;
import org.anjian.api.permission.Contexts;
import org.anjian.api.sector.Sector;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.Enterprises;
import org.anjian.command.enterprise.KnownEnterprise;

/** The enterprises of the tests: a factory that is open and a neighbour that was closed. */
public final class KnownEnterprises implements Enterprises {

    private static final Map<EnterpriseId, KnownEnterprise> ALL = Map.of(
            Actors.FACTORY,
            new KnownEnterprise(
                    Actors.FACTORY,
                    "Qujing Factory",
                    Sector.INDUSTRY,
                    Actors.COUNTY,
                    false,
                    "county-emergency",
                    EnterpriseScale.ABOVE_SCALE,
                    120),
            Actors.NEIGHBOUR,
            new KnownEnterprise(
                    Actors.NEIGHBOUR, "Closed Factory", Sector.INDUSTRY, Actors.COUNTY, true, null, null, null));

    @Override
    public Optional<KnownEnterprise> find(EnterpriseId id) {
        return Optional.ofNullable(ALL.get(id));
    }

    /** The door to them. */
    public static EnterpriseAdmission admission() {
        return new EnterpriseAdmission(new KnownEnterprises(), Contexts.permissions());
    }
}
