package org.anjian.query.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The settings as a deployment gives them. */
class PublicPropertiesTest {

    private static PublicProperties settings(Map<String, Object> environment) {
        return new Binder(ConfigurationPropertySource.from(new SystemEnvironmentPropertySource(
                        SystemEnvironmentPropertySource.class.getSimpleName() + "-systemEnvironment", environment)))
                .bindOrCreate("anjian.public", PublicProperties.class);
    }

    @Test
    void keys_are_given_one_by_one_since_they_have_commas_in_them() {
        String first = SigningKey.fresh("2026-2");
        String second = SigningKey.fresh("2026-1");
        assertThat(settings(Map.of("ANJIAN_PUBLIC_SIGNINGKEYS_0", first, "ANJIAN_PUBLIC_SIGNINGKEYS_1", second))
                        .signingKeys())
                .containsExactly(first, second);
    }

    @Test
    void without_settings_the_defaults_hold_and_what_makes_no_sense_keeps_the_node_from_starting() {
        assertThat(settings(Map.of()).requestsPerMinute()).isEqualTo(600);
        assertThat(settings(Map.of()).address()).isNull();
        assertThatThrownBy(() -> settings(Map.of("ANJIAN_PUBLIC_REQUESTSPERMINUTE", "0")))
                .isInstanceOf(BindException.class);
    }
}
