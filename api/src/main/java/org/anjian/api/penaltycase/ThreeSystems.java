package org.anjian.api.penaltycase;

import java.util.stream.Stream;

/**
 * How a case stands to the three systems of enforcement (行政执法三项制度, ML20-05e).
 *
 * @param publicity whether its decision was made public; not applicable where no decision stands
 * @param recording whether there are records of the process
 * @param legalReview whether a decision that needs the legal review passed it
 */
public record ThreeSystems(SystemCompliance publicity, SystemCompliance recording, SystemCompliance legalReview) {

    /** Whether nothing is missing. */
    public boolean areKept() {
        return Stream.of(publicity, recording, legalReview).noneMatch(system -> system == SystemCompliance.MISSING);
    }
}
