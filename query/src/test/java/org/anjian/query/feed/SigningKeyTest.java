package org.anjian.query.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.anjian.api.feed.FeedRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.readmodel.DocumentJson;
import org.junit.jupiter.api.Test;

/** Keys that sign, with the example of RFC 8037, appendix A. */
class SigningKeyTest {

    private static final String X = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";
    private static final String D = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A";
    private static final String EXAMPLE = jwk("Ed25519", X, D);

    private static String jwk(String curve, String x, String d) {
        return "{\"kty\":\"OKP\",\"crv\":\"" + curve + "\",\"kid\":\"k1\",\"x\":\"" + x + "\",\"d\":\"" + d + "\"}";
    }

    @Test
    void it_signs_as_the_standard_says() {
        byte[] text = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc".getBytes(StandardCharsets.US_ASCII);
        assertThat(Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(SigningKey.of(EXAMPLE).sign(text)))
                .isEqualTo("hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg");
    }

    @Test
    void what_is_published_has_no_private_part() {
        SigningKeys keys = new SigningKeys(List.of(SigningKey.of(EXAMPLE)), new DocumentJson());
        assertThat(new String(keys.published().bytes(), StandardCharsets.UTF_8))
                .contains(X)
                .doesNotContain(D);
    }

    @Test
    void a_fresh_key_signs_and_one_without_a_private_part_does_not() {
        SigningKeys fresh = new SigningKeys(List.of(SigningKey.of(SigningKey.fresh("k2"))), new DocumentJson());
        assertThat(fresh.canSign()).isTrue();
        assertThat(fresh.signed(Map.of("a", 1)).tag())
                .isEqualTo(fresh.signed(Map.of("a", 1)).tag());
        SigningKey retired = SigningKey.of(EXAMPLE.replace(",\"d\":\"" + D + "\"", ""));
        SigningKeys silent = new SigningKeys(List.of(retired), new DocumentJson());
        assertThat(silent.canSign()).isFalse();
        assertThatThrownBy(() -> silent.signed(Map.of()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(FeedRefusal.NO_KEY.name()));
    }

    @Test
    void a_key_of_another_kind_or_of_two_that_do_not_fit_is_refused_without_being_told() {
        String other = SigningKey.fresh("k3").replaceAll(".*\"x\":\"([^\"]+)\".*", "$1");
        for (String wrong :
                List.of("no json", "{}", jwk("Ed448", X, D), jwk("Ed25519", other, D), jwk("Ed25519", X, "AAAA"))) {
            assertThatThrownBy(() -> SigningKey.of(wrong))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageNotContaining(D)
                    .hasNoCause();
        }
    }
}
