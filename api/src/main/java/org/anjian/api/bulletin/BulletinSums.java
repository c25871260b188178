package org.anjian.api.bulletin;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.anjian.api.monthlyreturn.ReturnFigures;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;

/** Adds up divided months to the parts of a bulletin. Pure: the parts of every division come to the whole. */
public final class BulletinSums {

    private final RegionCode office;
    private final List<DividedMonth> months;
    private final List<DividedMonth> lastYear;

    /**
     * The sums of a quarter.
     *
     * @param office the region of the office
     * @param months the months of all regulators
     * @param lastYear those of the same quarter of the year before
     */
    public BulletinSums(RegionCode office, List<DividedMonth> months, List<DividedMonth> lastYear) {
        this.office = office;
        this.months = List.copyOf(months);
        this.lastYear = List.copyOf(lastYear);
    }

    /** The whole. */
    public BulletinPart total() {
        return new BulletinPart(null, null, sum(months), sum(lastYear));
    }

    /**
     * The parts of a division, sectors in the order of {@link Sector}, the others by their codes.
     *
     * @param shown the keys that are shown also where nothing happened
     */
    public List<BulletinPart> parts(BulletinDivision division, Collection<String> shown) {
        Comparator<String> order =
                division == BulletinDivision.SECTOR ? Comparator.comparing(Sector::valueOf) : Comparator.naturalOrder();
        Map<String, ReturnFigures> now = divided(division, months);
        Map<String, ReturnFigures> before = divided(division, lastYear);
        SortedSet<String> keys = new TreeSet<>(order);
        keys.addAll(shown);
        keys.addAll(now.keySet());
        keys.addAll(before.keySet());
        return keys.stream()
                .map(key -> new BulletinPart(
                        division,
                        key,
                        now.getOrDefault(key, ReturnFigures.NIL),
                        before.getOrDefault(key, ReturnFigures.NIL)))
                .toList();
    }

    private static ReturnFigures sum(List<DividedMonth> months) {
        return months.stream().map(month -> month.computed().figures()).reduce(ReturnFigures.NIL, ReturnFigures::plus);
    }

    private Map<String, ReturnFigures> divided(BulletinDivision division, List<DividedMonth> all) {
        Map<String, ReturnFigures> sums = new HashMap<>();
        for (DividedMonth month : all) {
            for (FigureCell cell : month.cells()) {
                String key =
                        switch (division) {
                            case SECTOR -> cell.sector().name();
                            case REGION -> directlyUnder(office, cell.region()).raw();
                            case REGULATOR -> month.computed().filter().organisation();
                        };
                sums.merge(key, cell.figures(), ReturnFigures::plus);
            }
        }
        return sums;
    }

    /** The region directly under an office's in which another lies; the office's own where it lies in no other. */
    public static RegionCode directlyUnder(RegionCode office, RegionCode region) {
        List<String> path = region.path();
        int place = path.indexOf(office.raw());
        return place < 0 || place + 1 == path.size() ? office : new RegionCode(path.get(place + 1));
    }
}
