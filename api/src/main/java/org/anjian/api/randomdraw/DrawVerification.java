package org.anjian.api.randomdraw;

import java.util.ArrayList;
import java.util.List;
import org.anjian.api.randomdraw.event.RandomInspectionDrawn;
import org.anjian.api.refusal.RefusedException;

/**
 * Whether a draw is what its event says.
 *
 * @param findings what does not agree; empty where all does
 * @param repeated what the algorithm draws from the input of the event
 */
public record DrawVerification(List<String> findings, List<DrawnPair> repeated) {

    public DrawVerification {
        findings = List.copyOf(findings);
        repeated = List.copyOf(repeated);
    }

    /** Whether everything agrees. */
    public boolean isSound() {
        return findings.isEmpty();
    }

    /** Repeats a draw from its event alone, and compares digests, seed and names. */
    public static DrawVerification of(RandomInspectionDrawn event) {
        DrawInput input = event.input();
        List<String> findings = new ArrayList<>();
        if (input.algorithm() != DrawAlgorithm.VERSION) {
            findings.add("algorithm");
        }
        compare(findings, "seed", DrawDigests.ofSeed(input.seed()), event.seedHash());
        compare(findings, "objects", DrawDigests.ofPool(input.objects()), event.objectsDigest());
        compare(findings, "officers", DrawDigests.ofPool(input.officers()), event.officersDigest());
        compare(findings, "exclusions", DrawDigests.ofExclusions(input.exclusions()), event.exclusionsDigest());
        List<DrawnPair> repeated = List.of();
        try {
            repeated = DrawAlgorithm.draw(input);
        } catch (RefusedException impossible) {
            findings.add("pools");
        }
        if (!repeated.equals(event.drawn())) {
            findings.add("drawn");
        }
        return new DrawVerification(findings, repeated);
    }

    private static void compare(List<String> findings, String what, String found, String recorded) {
        if (!found.equals(recorded)) {
            findings.add(what);
        }
    }
}
