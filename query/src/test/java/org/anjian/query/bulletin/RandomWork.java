package org.anjian.query.bulletin;

import static org.anjian.query.monthlyreturn.MonthOfWork.COUNTY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.query.monthlyreturn.MonthOfWork;

/** What the regulators of a county may do in whatever order, in every sector and township. */
final class RandomWork {

    static final List<String> BUREAUS = List.of("county-emergency", "county-housing", "county-transport");
    static final List<Sector> SECTORS = List.of(Sector.COAL_MINE, Sector.GAS, Sector.CONSTRUCTION, Sector.OTHER);
    static final List<RegionCode> REGIONS =
            List.of(COUNTY, new RegionCode("530302001"), new RegionCode("530302002001"), new RegionCode("530302006"));

    private static final int RECORDS = 12;

    final MonthOfWork work = new MonthOfWork();
    private final Random random;
    private final Map<String, Actor> begun = new HashMap<>();
    private int inspections;

    RandomWork(Random random) {
        this.random = random;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Actor officer() {
        return new Actor("officer-1", Role.OFFICER, any(BUREAUS), COUNTY, null);
    }

    /** Something happens on a day of the third quarter of 2022, or of the year before. */
    void something() {
        LocalDate first = LocalDate.of(random.nextInt(3) == 0 ? 2021 : 2022, 6, 25);
        String day = first.plusDays(random.nextInt(105)).toString();
        switch (random.nextInt(3)) {
            case 0 -> {
                String id = "i" + inspections++;
                work.place(id, any(SECTORS), any(REGIONS));
                work.inspected(id, Integer.toString(random.nextInt(3)), any(BUREAUS), day);
            }
            case 1 -> hazard("h" + random.nextInt(RECORDS), day);
            default -> penalty("k" + random.nextInt(RECORDS), day);
        }
    }

    private boolean begins(String id) {
        if (begun.containsKey(id)) {
            return false;
        }
        begun.put(id, officer());
        work.place(id, any(SECTORS), any(REGIONS));
        return true;
    }

    private void hazard(String id, String day) {
        if (begins(id)) {
            work.found(id, day, begun.get(id), null);
            return;
        }
        switch (random.nextInt(8)) {
            case 0 -> work.revoked(id, day);
            case 1 -> work.reopened(id, day);
            case 2 -> work.graded(id, day, HazardGrade.MAJOR);
            case 3 -> work.place(id, any(SECTORS), any(REGIONS));
            default -> work.closed(id, day);
        }
    }

    private void penalty(String id, String day) {
        if (begins(id)) {
            work.opened(id, day, begun.get(id));
            return;
        }
        long fen = random.nextInt(1_000) * 100L;
        switch (random.nextInt(8)) {
            case 0 -> work.filed(id, day);
            case 1, 2 -> work.decided(id, day, fen);
            case 3 -> work.changed(id, day, fen);
            case 4 -> work.paid(id, day, fen);
            case 5 -> work.overturned(id, day);
            case 6 -> work.place(id, any(SECTORS), any(REGIONS));
            default -> work.caseClosed(id, day);
        }
    }
}
