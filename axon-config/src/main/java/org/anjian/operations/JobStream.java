package org.anjian.operations;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes a run to its operator, a JSON document per line, until the job ends. */
final class JobStream {

    // also the beat by which an operator who went away is noticed
    private static final Duration BEAT = Duration.ofMillis(500);

    private final JsonMapper json;

    JobStream(JsonMapper json) {
        this.json = json;
    }

    /**
     * Blocks until the job has ended; cancels it when nobody listens any more.
     *
     * @throws IOException if the operator went away
     */
    void follow(JobRun run, HttpServletResponse response) throws IOException {
        response.setContentType("application/x-ndjson");
        response.setHeader("Cache-Control", "no-store");
        boolean ended = false;
        try {
            OutputStream out = response.getOutputStream();
            Map<String, Object> last = run.awaitEnd(BEAT);
            while (last == null) {
                line(out, Map.of("progress", run.progress()));
                last = run.awaitEnd(BEAT);
            }
            ended = true;
            line(out, Map.of("progress", run.progress()));
            line(out, last);
        } catch (InterruptedException nodeStops) {
            Thread.currentThread().interrupt();
        } finally {
            if (!ended) {
                run.cancel();
            }
        }
    }

    private void line(OutputStream out, Map<String, Object> document) throws IOException {
        out.write((json.writeValueAsString(document) + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
