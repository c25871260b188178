package org.anjian.command.typicalcase;

import org.anjian.api.region.RegionCode;
import org.anjian.api.typicalcase.TypicalCaseId;

/** Typical cases as far as a bulletin may name them (QJ22B-13d). */
public interface ApprovedTypicalCases {

    /** Whether the office of that region approved the case for a bulletin, and did not withdraw it. */
    boolean isApproved(TypicalCaseId typicalCase, RegionCode office);

    /** Whether the case was made public in at least one news medium. */
    boolean isPublished(TypicalCaseId typicalCase);
}
