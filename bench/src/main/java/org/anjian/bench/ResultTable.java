package org.anjian.bench;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The numbers for people. */
final class ResultTable {

    private final Results results;

    ResultTable(Results results) {
        this.results = results;
    }

    void print(PrintStream out) {
        out.println();
        out.println("machine     " + joined(results.machine()));
        out.println("postgresql  " + joined(results.postgresql()));
        out.println("sizes       "
                + results.sizes().entrySet().stream()
                        .map(size -> size.getKey() + " " + text("%.2f", size.getValue()))
                        .collect(Collectors.joining(", ")));
        out.println();
        out.println(text(
                "%-62s %9s %8s %8s | processors: %5s %5s %5s %6s",
                "what", "a second", "p50 ms", "p99 ms", "jvm", "pg", "es", "others"));
        results.measurements().forEach(measurement -> out.println(row(measurement)));
        out.println();
        results.ratios().forEach((name, value) -> out.println(text("%-40s %6.3f", name, value)));
        out.println();
        results.furtherRatios().forEach((name, value) -> out.println(text("%-40s %6.3f", name, value)));
        out.println();
        Limits.of(results).forEach(out::println);
        out.println();
    }

    static String row(Measurement measurement) {
        Latency latency = measurement.latency();
        Cores cores = measurement.cores();
        return text(
                "%-62s %9.0f %8s %8s |             %5.2f %5.2f %5.2f %6.2f",
                measurement.what(),
                measurement.perSecond(),
                latency == null ? "" : text("%.2f", latency.p50Millis()),
                latency == null ? "" : text("%.2f", latency.p99Millis()),
                cores.anjian(),
                cores.postgresql(),
                cores.elasticsearch(),
                cores.others());
    }

    private static String joined(Map<String, String> facts) {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + " " + fact.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
