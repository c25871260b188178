package org.anjian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.anjian.api.randomdraw.DrawVerification;
import org.anjian.api.randomdraw.event.RandomInspectionDrawn;
import org.anjian.api.refusal.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "verify-draw",
        description =
                "Repeats a random draw from the JSON of its event alone; exit status 1 if anything does not agree.",
        mixinStandardHelpOptions = true)
final class VerifyDrawCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "<file>", description = "the JSON of the event RandomInspectionDrawn")
    private Path file;

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
            return JsonMapper.shared().readValue(Files.readString(file), RandomInspectionDrawn.class);
        } catch (IOException | JacksonException | RefusedException unreadable) {
            throw new OperationFailed("INVALID", "cannot read a draw from " + file + ": " + unreadable.getMessage());
        }
    }
}
