package org.anjian.command.checklist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.anjian.api.checklist.ChecklistTemplate;
import org.anjian.api.checklist.Checklists;
import tools.jackson.databind.json.JsonMapper;

/** Reads the checklists that come with the contract: a file a version. */
public final class BundledChecklists {

    private static final List<String> FILES = List.of("/checklists/qx24-1.json");

    private BundledChecklists() {}

    /** All of them, the 31 items of QX24 first. */
    public static Checklists read() {
        JsonMapper json = JsonMapper.builder().build();
        return new Checklists(FILES.stream().map(file -> read(file, json)).toList());
    }

    private static ChecklistTemplate read(String file, JsonMapper json) {
        try (InputStream data = Checklists.class.getResourceAsStream(file)) {
            return json.readValue(data, ChecklistTemplate.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
