package org.anjian.cli;

import java.io.PrintStream;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Shows a job's progress on the error stream: one line that is written over on a terminal, few lines elsewhere. */
final class ProgressLine {

    private static final int WIDTH = 100;
    private static final int LINES_BETWEEN = 20;

    private final PrintStream out;
    private final boolean terminal;
    private int count;
    private boolean open;

    ProgressLine(PrintStream out) {
        this.out = out;
        this.terminal = System.console() != null && System.console().isTerminal();
    }

    void show(JsonNode progress) {
        if (terminal) {
            String line = text(progress);
            out.print("\r" + line + " ".repeat(Math.max(0, WIDTH - line.length())));
            out.flush();
            open = true;
        } else if (count++ % LINES_BETWEEN == 0) {
            out.println(text(progress));
        }
    }

    void end() {
        if (open) {
            out.println();
            open = false;
        }
    }

    private static String text(JsonNode progress) {
        long done = progress.path("done").asLong();
        long total = progress.path("total").asLong();
        String share =
                total > 0 ? String.format(Locale.ROOT, "%d of %d (%d %%)", done, total, 100 * done / total) : "" + done;
        return "%s: %s, %d/s"
                .formatted(
                        progress.path("text").asString(""),
                        share,
                        progress.path("rate").asLong());
    }
}
