package org.anjian.api.blacklist.query;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.blacklist.BlacklistState;
import org.anjian.api.blacklist.RestrictionArea;
import org.anjian.api.blacklist.SanctionState;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to list. What is null does not restrict.
 *
 * @param region the region whose subtree is meant
 * @param onDate a day on which the party was on the list
 * @param sanctions an area is in one of these states, such as what is in force or left to be told
 * @param areas with {@code sanctions}: the areas that are meant
 */
public record BlacklistFilter(
        @Nullable List<BlacklistState> states,
        @Nullable RegionCode region,
        @Nullable LocalDate onDate,
        @Nullable Sector sector,
        @Nullable EnterpriseId enterprise,
        @Nullable PersonId person,
        @Nullable SubjectKind kind,
        @Nullable List<SanctionState> sanctions,
        @Nullable List<RestrictionArea> areas) {}
