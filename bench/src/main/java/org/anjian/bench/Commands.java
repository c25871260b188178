package org.anjian.bench;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.anjian.api.hazard.HazardDecision;
import org.anjian.api.hazard.HazardId;

/** Commands on the bus of this process; each counts when the gateway has returned its outcome. */
final class Commands {

    private static final long SEED = 7;

    private final Ledger ledger;
    private final County county;
    private final Writers writers;
    private final ConcurrentLinkedQueue<HazardId> registered = new ConcurrentLinkedQueue<>();

    Commands(Ledger ledger, County county, Writers writers) {
        this.ledger = ledger;
        this.county = county;
        this.writers = writers;
    }

    /** Registrations spread over the regions of the city. */
    Measurement register(int number) throws InterruptedException {
        return register(
                "command.register." + number, County.REGIONS.size() + " regions, " + number, number, County.REGIONS);
    }

    /** Registrations in one region: all draw from one series of numbers, one after the other. */
    Measurement registerInOneRegion(int number) throws InterruptedException {
        return register(
                "command.registerOneRegion." + number, "1 region, " + number, number, County.REGIONS.subList(0, 1));
    }

    /** Registrations while all projections run. */
    Measurement registerWhileProjecting(int number) throws InterruptedException {
        return register(
                "command.registerWhileProjecting." + number,
                County.REGIONS.size() + " regions, projections running, " + number,
                number,
                County.REGIONS);
    }

    /** Orders for hazards that were registered before: the aggregate is loaded from its events first. */
    Measurement order(int number) throws InterruptedException {
        return writers.run(
                "command.order." + number, "OrderRectification, " + number + " writers", "commands", number, index -> {
                    var random = new Random(SEED + index);
                    return () -> ledger.<HazardDecision>send(county.order(unordered(random)));
                });
    }

    /** A hazard nobody ordered yet; registered on the spot, within the measured time, where all are used up. */
    private HazardId unordered(Random random) {
        HazardId next = registered.poll();
        return next == null ? registerOne(County.REGIONS, random) : next;
    }

    private HazardId registerOne(List<String> regions, Random random) {
        return ledger.<HazardDecision>send(county.hazard(regions, random)).hazardId();
    }

    private Measurement register(String name, String what, int number, List<String> regions)
            throws InterruptedException {
        return writers.run(name, "RegisterHazard, " + what + " writers", "commands", number, index -> {
            var random = new Random(SEED + index);
            return () -> registered.add(registerOne(regions, random));
        });
    }
}
