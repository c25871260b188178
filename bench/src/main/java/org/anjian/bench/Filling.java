package org.anjian.bench;

import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Puts the hazards to be projected into the ledger, by commands like an import does. */
final class Filling {

    private static final int WRITERS = 24;
    private static final long SEED = 20_260_302;

    private final Ledger ledger;
    private final County county;
    private final CpuMeter cpu;

    Filling(Ledger ledger, County county, CpuMeter cpu) {
        this.ledger = ledger;
        this.county = county;
        this.cpu = cpu;
    }

    Measurement run(int hazards) throws InterruptedException, ExecutionException {
        county.registrations().forEach(ledger::sendAsImporter);
        CpuMeter.Reading before = cpu.read();
        long began = System.nanoTime();
        var next = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            var writers = IntStream.range(0, WRITERS)
                    .<Future<?>>mapToObj(writer -> threads.submit(() -> fill(next, hazards, new Random(SEED + writer))))
                    .toList();
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        return new Measurement(
                "command.import." + WRITERS,
                "import of hazards with 3 events each, " + WRITERS + " writers",
                "commands",
                hazards / seconds,
                null,
                cpu.since(before));
    }

    private void fill(AtomicInteger next, int hazards, Random random) {
        for (int number = next.getAndIncrement(); number < hazards; number = next.getAndIncrement()) {
            ledger.sendAsImporter(county.closedHazard(number, random));
        }
    }
}
