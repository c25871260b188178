package org.anjian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The processor time of this process, of its two services with their children, and of the whole machine. */
final class CpuMeter {

    private static final Path MACHINE = Path.of("/proc/stat");
    private static final int IDLE = 4;
    private static final int IO_WAIT = 5;
    private static final double JIFFIES_PER_SECOND = 100;

    private final long postgresql;
    private final long elasticsearch;

    CpuMeter(long postgresql, long elasticsearch) {
        this.postgresql = postgresql;
        this.elasticsearch = elasticsearch;
    }

    Reading read() {
        return new Reading(
                System.nanoTime(),
                seconds(ProcessHandle.current()),
                ofTree(postgresql),
                ofTree(elasticsearch),
                machineBusy());
    }

    /** The mean number of processors that were busy since an earlier reading. */
    Cores since(Reading earlier) {
        Reading now = read();
        double elapsed = (now.nanos - earlier.nanos) / 1e9;
        return new Cores(
                cores(now.anjian - earlier.anjian, elapsed),
                cores(now.postgresql - earlier.postgresql, elapsed),
                cores(now.elasticsearch - earlier.elasticsearch, elapsed),
                cores(now.machine - earlier.machine, elapsed));
    }

    /** A session of PostgreSQL that ended meanwhile takes its time with it. */
    private static double cores(double seconds, double elapsed) {
        return Math.max(0, seconds) / elapsed;
    }

    private static double ofTree(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
                .mapToDouble(CpuMeter::seconds)
                .sum();
    }

    private static double seconds(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    /** All that ran on the machine, other people's work too; 0 where the system does not tell. */
    private static double machineBusy() {
        try {
            if (!Files.isReadable(MACHINE)) {
                return 0;
            }
            List<String> lines = Files.readAllLines(MACHINE);
            String[] fields = lines.getFirst().split("\\s+");
            long busy = 0;
            for (int i = 1; i < fields.length; i++) {
                busy += i == IDLE || i == IO_WAIT ? 0 : Long.parseLong(fields[i]);
            }
            return busy / JIFFIES_PER_SECOND;
        } catch (IOException unreadable) {
            return 0;
        }
    }

    /** Processor seconds up to a moment. */
    record Reading(long nanos, double anjian, double postgresql, double elasticsearch, double machine) {}
}
