package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** An input that must be refused as it is told in two languages, and store nothing. */
final class RefusedInput {

    private final JdbcClient jdbc;

    RefusedInput(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sends it; a field that is null is not looked at. */
    void refused(Supplier<JsonNode> call, String code, String reason, @Nullable String field, String rule) {
        JsonNode extensions = refused(call, reason);
        assertThat(extensions.at("/code").asString()).isEqualTo(code);
        if (field != null) {
            assertThat(extensions.at("/field").asString()).isEqualTo(field);
        }
        assertThat(extensions.at("/rule").asString()).isEqualTo(rule);
    }

    /** Sends what is refused for a reason, and returns what was said about it. */
    JsonNode refused(Supplier<JsonNode> call, String reason) {
        long before = events();
        JsonNode answer = call.get();
        JsonNode extensions = answer.at("/errors/0/extensions");
        assertThat(extensions.at("/reason").asString(""))
                .as(answer.toPrettyString())
                .isEqualTo(reason);
        assertThat(extensions.at("/rule").asString()).isNotBlank();
        assertThat(extensions.at("/zh").asString()).isNotBlank();
        assertThat(extensions.at("/en").asString()).isNotBlank();
        assertThat(events()).as("events in the store").isEqualTo(before);
        return extensions;
    }

    /** How many events were recorded by people; Anjian itself may act beside a test at any time. */
    long events() {
        return jdbc.sql("SELECT count(*) FROM domain_event_entry WHERE convert_from(meta_data, 'UTF8') NOT LIKE"
                        + " '%\"SYSTEM\"%'")
                .query(Long.class)
                .single();
    }
}
