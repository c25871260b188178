package org.anjian.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The children of a data folder as {@code embedded.json} keeps them.
 *
 * @param postgresql null while it does not run
 * @param elasticsearch null while it does not run
 */
record EmbeddedState(
        @Nullable ServiceState postgresql, @Nullable ServiceState elasticsearch) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final EmbeddedState NOTHING = new EmbeddedState(null, null);

    static EmbeddedState read(DataFolder data) {
        try {
            return JSON.readValue(Files.readString(file(data)), EmbeddedState.class);
        } catch (IOException | JacksonException missingOrBroken) {
            // the children themselves are found by their process files then
            return NOTHING;
        }
    }

    void write(DataFolder data) {
        try {
            if (equals(NOTHING)) {
                Files.deleteIfExists(file(data));
            } else {
                DataFolder.writePrivately(file(data), JSON.writeValueAsString(this) + "\n");
            }
        } catch (IOException e) {
            throw new EmbeddedStartException(file(data) + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static Path file(DataFolder data) {
        return data.root().resolve("embedded.json");
    }
}
