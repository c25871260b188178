package org.anjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.anjian.api.randomdraw.DrawAlgorithm;
import org.anjian.api.randomdraw.DrawDigests;
import org.anjian.api.randomdraw.DrawExclusion;
import org.anjian.api.randomdraw.DrawInput;
import org.anjian.api.randomdraw.DrawSubject;
import org.anjian.api.randomdraw.RandomDrawId;
import org.anjian.api.randomdraw.event.RandomInspectionDrawn;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A draw is verified from the JSON of its event alone. */
class VerifyDrawCommandTest {

    private static final String SEED = "00112233445566778899aabbccddeeff".repeat(2);

    @TempDir
    private Path folder;

    @Test
    @Rule("ML20-05d")
    void a_draw_repeats_from_a_file_and_one_changed_byte_is_found() throws IOException {
        DrawInput input = new DrawInput(
                DrawAlgorithm.VERSION,
                SEED,
                List.of("enterprise-1", "enterprise-2", "enterprise-3"),
                List.of("officer-1", "officer-2", "officer-3"),
                List.of(new DrawExclusion("officer-3", "enterprise-1", "亲属")),
                2,
                2);
        RandomInspectionDrawn event = new RandomInspectionDrawn(
                new DrawSubject(new RandomDrawId("randomdraw-1"), "bureau", new RegionCode("530302"), "双随机"),
                Instant.parse("2024-03-03T01:00:00Z"),
                DrawDigests.ofSeed(SEED),
                DrawDigests.ofPool(input.objects()),
                DrawDigests.ofPool(input.officers()),
                DrawDigests.ofExclusions(input.exclusions()),
                input,
                DrawAlgorithm.draw(input));
        String json = JsonMapper.shared().writeValueAsString(event);
        Path file = Files.writeString(folder.resolve("draw.json"), json);
        assertThat(Anjian.run("verify-draw", file.toString())).isZero();
        Files.writeString(file, json.replaceFirst("亲属", "亲戚"));
        assertThat(Anjian.run("verify-draw", file.toString())).isEqualTo(1);
        Files.writeString(file, json.replaceFirst("001122", "011122"));
        assertThat(Anjian.run("verify-draw", file.toString())).isEqualTo(1);
        Files.writeString(file, "no draw");
        assertThat(Anjian.run("verify-draw", file.toString())).isEqualTo(1);
    }
}
