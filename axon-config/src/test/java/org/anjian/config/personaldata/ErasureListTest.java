package org.anjian.config.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of those who were forgotten outlives crashes, and has everybody once. */
class ErasureListTest {

    private static final Instant NOW = Instant.parse("2026-03-09T01:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void everybody_is_listed_once_in_the_order_of_forgetting() throws IOException {
        ErasureList list = new ErasureList(folder.resolve("deep/erasures"));
        assertThat(list.persons()).isEmpty();

        list.add(List.of("person-2", "person-1"), NOW);
        list.add(List.of("person-1", "person-3"), NOW.plusSeconds(1));
        list.add(List.of(), NOW);

        assertThat(list.persons()).containsExactly("person-2", "person-1", "person-3");
        assertThat(Files.readString(list.file())).isEqualTo("""

                2026-03-09T01:00:00Z person-2 .
                2026-03-09T01:00:00Z person-1 .
                2026-03-09T01:00:01Z person-3 .""");
    }

    @Test
    void a_line_that_was_cut_off_is_nobody_and_spoils_no_other() throws IOException {
        ErasureList list = new ErasureList(folder.resolve("erasures"));
        list.add(List.of("person-1"), NOW);
        Files.writeString(list.file(), "\n2026-03-09T01:00:00Z perso", StandardOpenOption.APPEND);

        list.add(List.of("person-2"), NOW);

        assertThat(new ErasureList(list.file()).persons()).containsExactly("person-1", "person-2");
    }
}
