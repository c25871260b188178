package org.anjian.config.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Instants are read as they were written, to the nanosecond. */
class InstantsOfEventsTest {

    private final JsonMapper json =
            JsonMapper.builder().addModule(new InstantsOfEvents()).build();

    @Test
    void whatever_is_written_is_read_again() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        long first = Instant.parse("1900-01-01T00:00:00Z").getEpochSecond();
        long last = Instant.parse("2100-01-01T00:00:00Z").getEpochSecond();
        for (int i = 0; i < 10_000; i++) {
            int nanos = random.nextInt(1_000_000_000);
            int[] precisions = {nanos, nanos / 1_000 * 1_000, nanos / 1_000_000 * 1_000_000, 0};
            Instant instant = Instant.ofEpochSecond(random.nextLong(first, last), precisions[i % precisions.length]);
            assertThat(json.readValue(json.writeValueAsBytes(instant), Instant.class))
                    .as("seed %s", seed)
                    .isEqualTo(instant);
        }
    }

    @Test
    void an_offset_is_taken_into_account() {
        assertThat(json.readValue("\"2024-10-01T08:30:00+08:00\"", Instant.class))
                .isEqualTo(Instant.parse("2024-10-01T00:30:00Z"));
    }

    @Test
    void years_of_five_digits_are_read_too() {
        Instant far = Instant.parse("+99999-03-02T02:00:00Z");
        assertThat(json.readValue(json.writeValueAsBytes(far), Instant.class)).isEqualTo(far);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2024-10-01\"", "\"yesterday\"", "\"2024-13-01T00:00:00Z\"", "\"\"", "17", "{}"})
    void anything_else_is_refused(String notAnInstant) {
        assertThatThrownBy(() -> json.readValue(notAnInstant, Instant.class)).isInstanceOf(DatabindException.class);
    }
}
