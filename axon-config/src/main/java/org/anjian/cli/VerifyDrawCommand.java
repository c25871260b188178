package org.anjian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.anjian.api.randomdraw.DrawVerification;
import org.anjian.api.randomdraw.event.RandomInspectionDrawn;
import org.anjian.api.refusal.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "verify-draw",
        description =
                "Repeats a random draw from its event alone, out of a file or the ledger; exit status 1 if anything does not"
                        + " agree.",
        mixinStandardHelpOptions = true)
final class VerifyDrawCommand implements Callable<Integer> {

    private static final String ID_PREFIX = "randomdraw-";

    @Parameters(
            index = "0",
            paramLabel = "<file or id>",
            description = "a file with the JSON of the event RandomInspectionDrawn, or the id of a draw in the ledger")
    private String draw;

    @Mixin
    private final DataOption data = new DataOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        DrawVerification verified = DrawVerification.of(event());
        var out = spec.commandLine().getOut();
        if (verified.isSound()) {
            verified.repeated()
                    .forEach(pair -> out.println(pair.enterpriseId() + " " + String.join(" ", pair.officers())));
            out.println("sound");
            return 0;
        }
        out.println("does not agree: " + String.join(", ", verified.findings()));
        return 1;
    }

    private RandomInspectionDrawn event() {
        try {
            return JsonMapper.shared().readValue(json(), RandomInspectionDrawn.class);
        } catch (IOException | JacksonException | RefusedException unreadable) {
            throw new OperationFailed("INVALID", "cannot read a draw from " + draw + ": " + unreadable.getMessage());
        }
    }

    /** A file wins over a draw that is called like it. */
    private String json() throws IOException {
        Path file = Path.of(draw);
        return draw.startsWith(ID_PREFIX) && !Files.exists(file)
                ? JobOnNode.ask(data.folder(), "draw", Map.of("id", draw))
                        .path("event")
                        .toString()
                : Files.readString(file);
    }
}
