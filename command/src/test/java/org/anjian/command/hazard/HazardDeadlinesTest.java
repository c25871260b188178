package org.anjian.command.hazard;

import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Deadlines wait in the database, so their payloads must survive it. */
class HazardDeadlinesTest {

    static List<Object> payloads() {
        return List.of(
                new HazardDeadlines.Attention(at("2022-05-11")),
                new HazardDeadlines.PrincipalHandling(at("2022-05-10"), at("2022-05-14T00:00")),
                new HazardDeadlines.Disposal("R1", day("2022-05-18")),
                new HazardDeadlines.Due(day("2022-06-15"), at("2022-06-16T00:00")),
                new HazardDeadlines.ListingEnds("city-committee", day("2016-09-30")));
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void a_payload_is_read_as_it_was_written(Object payload) {
        JsonMapper json = JsonMapper.builder().build();
        assertThat((Object) json.readValue(json.writeValueAsString(payload), payload.getClass()))
                .isEqualTo(payload);
    }
}
