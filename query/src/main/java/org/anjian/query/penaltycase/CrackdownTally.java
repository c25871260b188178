package org.anjian.query.penaltycase;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.anjian.api.penaltycase.query.CrackdownBatch;
import org.anjian.api.penaltycase.query.CrackdownStatistics;
import org.anjian.api.region.RegionCode;
import org.anjian.query.region.RegionLevels;

/** Counts enterprises in the three batches: each once a batch, in the whole and in every row (QJ16-08d). */
final class CrackdownTally {

    private static final String NO_COUNTY = "";

    private final Batches all = new Batches();
    private final Map<Place, Batches> rows = new TreeMap<>();

    /** Takes in that an enterprise was hit. */
    void add(CrackdownBatch batch, String enterprise, RegionCode region, String period) {
        all.add(batch, enterprise);
        String county = RegionLevels.of(region.path()).county();
        rows.computeIfAbsent(new Place(county == null ? NO_COUNTY : county, period), place -> new Batches())
                .add(batch, enterprise);
    }

    CrackdownStatistics statistics() {
        List<CrackdownStatistics.Row> counted = new ArrayList<>();
        rows.forEach((place, batches) -> counted.add(new CrackdownStatistics.Row(
                place.county().equals(NO_COUNTY) ? null : new RegionCode(place.county()),
                place.period(),
                batches.figures())));
        return new CrackdownStatistics(all.figures(), counted);
    }

    private record Place(String county, String period) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int byCounty = county.compareTo(other.county);
            return byCounty == 0 ? period.compareTo(other.period) : byCounty;
        }
    }

    private static final class Batches {

        private final Map<CrackdownBatch, Set<String>> enterprises = new EnumMap<>(CrackdownBatch.class);

        void add(CrackdownBatch batch, String enterprise) {
            enterprises.computeIfAbsent(batch, any -> new HashSet<>()).add(enterprise);
        }

        CrackdownStatistics.Figures figures() {
            return new CrackdownStatistics.Figures(
                    size(CrackdownBatch.CLOSED), size(CrackdownBatch.PUNISHED), size(CrackdownBatch.SUSPENDED));
        }

        private long size(CrackdownBatch batch) {
            return enterprises.getOrDefault(batch, Set.of()).size();
        }
    }
}
