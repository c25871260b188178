package org.anjian.config.proof;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The event of a checkpoint as it is stored, which somebody may have changed.
 *
 * @param position of the event
 * @param payload JSON in UTF-8, if nobody changed it
 */
record RecordedNote(long position, byte[] payload) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * The event.
     *
     * @throws JacksonException where it is no JSON any more
     */
    JsonNode event() {
        return JSON.readTree(payload);
    }

    /** The signed note in it; empty where there is none. */
    String note() {
        try {
            return event().path("note").asString("");
        } catch (JacksonException changed) {
            return "";
        }
    }
}
