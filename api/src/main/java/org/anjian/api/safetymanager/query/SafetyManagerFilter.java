package org.anjian.api.safetymanager.query;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.safetymanager.PostState;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Which files to list. What is null does not restrict; what is said of a post must hold of one and the same post.
 *
 * @param region the region whose subtree is meant
 * @param barred whether the person is barred somewhere
 * @param expiringBefore the certificate of a post with clearance ends before this day
 * @param assessmentDueBefore the next performance assessment of a post with clearance is due before this day
 * @param notInformed whether the regulator must be informed and was not (NL-AQ26)
 * @param alerted whether a retaliation alert was raised (QJ22A-11b)
 */
public record SafetyManagerFilter(
        @Nullable RegionCode region,
        @Nullable List<Sector> sectors,
        @Nullable EnterpriseId enterprise,
        @Nullable List<PostState> states,
        @Nullable Boolean barred,
        @Nullable LocalDate expiringBefore,
        @Nullable LocalDate assessmentDueBefore,
        @Nullable Boolean notInformed,
        @Nullable Boolean alerted) {}
