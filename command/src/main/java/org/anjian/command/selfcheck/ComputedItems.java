package org.anjian.command.selfcheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.drill.DrillObligation;
import org.anjian.api.drill.DrillWindow;
import org.anjian.api.emergencyplan.UnitClass;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.command.drill.RecordedDrill;
import org.anjian.command.drill.RecordedDrills;
import org.anjian.command.majorhazardsource.FiledSources;
import org.anjian.command.majorhazardsource.KnownSource;
import org.springframework.stereotype.Component;

/** Answers the items that the ledger itself decides: 15, filed major hazard sources, and 17, drills. */
@Component
class ComputedItems {

    private static final int SOURCES_FILED = 15;
    private static final int DRILLS_HELD = 17;

    private final FiledSources sources;
    private final RecordedDrills drills;

    ComputedItems(FiledSources sources, RecordedDrills drills) {
        this.sources = sources;
        this.drills = drills;
    }

    /**
     * What the ledger says to an item on a day.
     *
     * @throws IllegalArgumentException for an item that is typed
     */
    ItemFinding answer(int item, EnterpriseId enterprise, UnitClass unit, LocalDate day) {
        return switch (item) {
            case SOURCES_FILED -> sourcesFiled(enterprise);
            case DRILLS_HELD -> drillsHeld(enterprise, unit, day);
            default -> throw new IllegalArgumentException("the ledger does not decide item " + item);
        };
    }

    private ItemFinding sourcesFiled(EnterpriseId enterprise) {
        List<KnownSource> known = sources.of(enterprise);
        if (known.isEmpty()) {
            return new ItemFinding(
                    SOURCES_FILED, ItemAnswer.NOT_APPLICABLE, List.of("NO_MAJOR_HAZARD_SOURCE"), List.of());
        }
        List<String> unfiled = known.stream()
                .filter(source -> source.filedOn() == null)
                .map(source -> source.id().raw())
                .toList();
        return unfiled.isEmpty()
                ? ItemFinding.yes(SOURCES_FILED)
                : ItemFinding.no(SOURCES_FILED, "SOURCE_NOT_FILED", unfiled);
    }

    /** Each obligation is met by a drill in the window that runs or in the one before it; windows are of the calendar. */
    private ItemFinding drillsHeld(EnterpriseId enterprise, UnitClass unit, LocalDate day) {
        List<String> missing = new ArrayList<>();
        for (DrillObligation obligation : DrillObligation.values()) {
            DrillWindow running = DrillWindow.of(obligation, unit, day);
            List<RecordedDrill> held = drills.of(enterprise, running.previous().firstDay(), day);
            if (held.stream().noneMatch(drill -> DrillObligation.metBy(drill.kind()) == obligation)) {
                missing.add(obligation + " " + running.previous().id());
            }
        }
        return missing.isEmpty() ? ItemFinding.yes(DRILLS_HELD) : ItemFinding.no(DRILLS_HELD, "DRILL_MISSING", missing);
    }
}
