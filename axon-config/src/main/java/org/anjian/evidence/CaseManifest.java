package org.anjian.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is in a case file, for programs. */
final class CaseManifest {

    /** Writes every map by its keys, so that the same content is the same text. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private CaseManifest() {}

    /** The text. */
    static String of(CaseFacts facts, List<CaseArchive.Entry> files) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("record", facts.course().id());
        manifest.put("number", facts.number());
        manifest.put("version", facts.course().length());
        manifest.put("events", facts.files().size());
        manifest.put("proven", facts.proven());
        manifest.put("hidden", facts.hidden());
        manifest.put(
                "checkpoint",
                facts.checkpoint() == null ? null : facts.checkpoint().size());
        manifest.put("files", files);
        return JSON.writeValueAsString(manifest) + "\n";
    }
}
