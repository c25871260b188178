package org.anjian.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The numbers for programs. */
final class ResultFile {

    private final Results results;

    ResultFile(Results results) {
        this.results = results;
    }

    byte[] json() {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("ratios", results.ratios());
        file.put("furtherRatios", results.furtherRatios());
        file.put("limits", Limits.of(results));
        file.put("machine", results.machine());
        file.put("postgresql", results.postgresql());
        file.put("sizes", results.sizes());
        file.put("measurements", measurements());
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsBytes(file);
    }

    private List<Map<String, Object>> measurements() {
        return results.measurements().stream().map(ResultFile::entry).toList();
    }

    private static Map<String, Object> entry(Measurement measurement) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", measurement.name());
        entry.put("what", measurement.what());
        entry.put("unit", measurement.unit());
        entry.put("perSecond", measurement.perSecond());
        Latency latency = measurement.latency();
        if (latency != null) {
            entry.put("p50Millis", latency.p50Millis());
            entry.put("p99Millis", latency.p99Millis());
        }
        entry.put(
                "cores",
                Map.of(
                        "anjian", measurement.cores().anjian(),
                        "postgresql", measurement.cores().postgresql(),
                        "elasticsearch", measurement.cores().elasticsearch(),
                        "others", measurement.cores().others()));
        return entry;
    }
}
