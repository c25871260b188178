package org.anjian.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.SeparateNode;
import org.anjian.TestTokens;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outside embedded mode a node makes up no secret: without one that it needs it does not start, and says which. */
class RefusedStartIT {

    private static final TestTokens TOKENS = new TestTokens(Clock.systemUTC());

    @ParameterizedTest
    @CsvSource({
        "anjian.personal-data.master-keys, master key",
        "spring.security.oauth2.resourceserver.jwt.audiences, whom the tokens are for",
        "spring.security.oauth2.resourceserver.jwt.public-key-location, JwtDecoder",
        "anjian.elasticsearch.uri, uri"
    })
    void a_node_does_not_start_without(String setting, String said, @TempDir Path folder) {
        Map<String, Object> settings = SeparateNode.settings("services", TOKENS, folder);
        settings.put("anjian.data", folder.toString());
        settings.remove(setting);
        assertThatThrownBy(() -> SeparateNode.start(settings, TOKENS).close())
                .satisfies(failure -> assertThat(Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                                .map(cause -> String.valueOf(cause.getMessage()))
                                .collect(Collectors.joining("\n")))
                        .contains(said));
    }
}
