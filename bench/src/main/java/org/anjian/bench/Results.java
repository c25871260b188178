package org.anjian.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** All that one run measured. */
final class Results {

    private final Consumer<Measurement> listener;
    private final Map<String, String> machine = new LinkedHashMap<>();
    private final Map<String, String> postgresql = new LinkedHashMap<>();
    private final Map<String, Double> sizes = new LinkedHashMap<>();
    private final Map<String, Measurement> measurements = new LinkedHashMap<>();

    void machine(Map<String, String> facts) {
        machine.putAll(facts);
    }

    void postgresql(Map<String, String> settings) {
        postgresql.putAll(settings);
    }

    void size(String name, double value) {
        sizes.put(name, value);
    }

    Results(Consumer<Measurement> listener) {
        this.listener = listener;
    }

    /** Keeps the best of several measurements of the same. */
    void add(Measurement measurement) {
        listener.accept(measurement);
        measurements.merge(measurement.name(), measurement, Measurement::orBetter);
    }

    Map<String, String> machine() {
        return machine;
    }

    Map<String, String> postgresql() {
        return postgresql;
    }

    Map<String, Double> sizes() {
        return sizes;
    }

    List<Measurement> measurements() {
        return new ArrayList<>(measurements.values());
    }

    Measurement of(String name) {
        Measurement found = measurements.get(name);
        if (found == null) {
            throw new IllegalArgumentException("nothing was measured under " + name);
        }
        return found;
    }

    /** The four ratios that are promised. */
    Map<String, Double> ratios() {
        Map<String, Double> ratios = new LinkedHashMap<>();
        ratios.put("command.durableInsert32", ratio("command.register.32", "raw.insert.32"));
        ratios.put("projection.bulk", ratio("projection", "raw.bulk"));
        ratios.put("rebuild.bulk", ratio("rebuild", "raw.bulk.loading"));
        ratios.put("http.command", ratio("http.register.32", "command.register.32"));
        return ratios;
    }

    /** Further ratios, to see what the four hide. */
    Map<String, Double> furtherRatios() {
        Map<String, Double> ratios = new LinkedHashMap<>();
        ratios.put("command.oneRegion.durableInsert32", ratio("command.registerOneRegion.32", "raw.insert.32"));
        ratios.put(
                "command.whileProjecting.durableInsert32",
                ratio("command.registerWhileProjecting.32", "raw.insert.32"));
        ratios.put("command.order.durableInsert32", ratio("command.order.32", "raw.insert.32"));
        ratios.put("command.durableInsert1", ratio("command.register.1", "raw.insert.1"));
        ratios.put("command.durableInsert8", ratio("command.register.8", "raw.insert.8"));
        ratios.put("command.sameStatements32", ratio("command.register.32", "raw.statements.32"));
        ratios.put("command.durableInsert32.processorTime", processorTime("raw.insert.32", "command.register.32"));
        ratios.put("projection.bulk.processorTime", processorTime("raw.bulk", "projection"));
        ratios.put("rebuild.bulk.processorTime", processorTime("raw.bulk.loading", "rebuild"));
        return ratios;
    }

    /** What the ratio would be if processors were the only limit; work of others on the machine disturbs it least. */
    private double processorTime(String whole, String part) {
        return of(whole).coresForOne() / of(part).coresForOne();
    }

    private double ratio(String part, String whole) {
        return of(part).perSecond() / of(whole).perSecond();
    }
}
