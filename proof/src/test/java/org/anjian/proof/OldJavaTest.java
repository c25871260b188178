package org.anjian.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Whoever verifies need not have the newest Java. */
class OldJavaTest {

    private static final int JAVA_17 = 61;

    @Test
    void the_verifier_runs_on_java_17() throws IOException {
        try (DataInputStream file = new DataInputStream(Verify.class.getResourceAsStream("Verify.class"))) {
            file.skipNBytes(Integer.BYTES + Short.BYTES);
            assertThat(file.readUnsignedShort()).isEqualTo(JAVA_17);
        }
    }
}
