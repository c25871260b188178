package org.anjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What an operator reads at night: that all is well, or what is not. */
class StatusTextTest {

    @Test
    void processors_that_keep_up_are_only_counted() {
        assertThat(printed("""
                {"ready": true, "processors": [
                  {"processor": "hazards", "running": true, "events": 0, "seconds": 0, "deadLetters": 0, "error": null},
                  {"processor": "timeline", "running": true, "events": 0, "seconds": 0, "deadLetters": 0, "error": null}]}""")).containsExactly("ready: true", "processors: 2, all caught up");
    }

    @Test
    void a_processor_that_is_behind_stopped_or_has_set_events_aside_is_named() {
        assertThat(printed("""
                {"processors": [
                  {"processor": "hazards", "running": false, "events": 12, "seconds": 90, "deadLetters": 0,
                   "error": "SearchEngineException"},
                  {"processor": "timeline", "running": true, "events": 0, "seconds": 0, "deadLetters": 3, "error": null},
                  {"processor": "workers", "running": true, "events": 0, "seconds": 0, "deadLetters": 0, "error": null}]}"""))
                .containsExactly(
                        "processors: 3",
                        "  hazards: not running, SearchEngineException, 12 events behind, 90 s",
                        "  timeline: 3 events set aside");
    }

    private static List<String> printed(String status) {
        var bytes = new ByteArrayOutputStream();
        StatusText.print(
                (ObjectNode) JsonMapper.builder().build().readTree(status),
                new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
