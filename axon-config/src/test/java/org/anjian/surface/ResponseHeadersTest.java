package org.anjian.surface;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResponseHeadersTest {

    private final ResponseHeaders headers = new ResponseHeaders(WorkbenchPolicy.ofPage());

    @Test
    void over_tls_a_browser_comes_by_tls_from_then_on() {
        assertThat(headers.at("/graphql", true)).containsEntry("Strict-Transport-Security", "max-age=31536000");
        assertThat(headers.at("/graphql", false)).doesNotContainKey("Strict-Transport-Security");
    }

    @Test
    void nothing_runs_but_the_scripts_of_the_workbench() {
        assertThat(headers.at("/public/records/x", false).get("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .doesNotContain("script-src");
        assertThat(headers.at("/graphiql", false).get("Content-Security-Policy"))
                .containsPattern("script-src 'self' 'sha256-[A-Za-z0-9+/]{43}='; ")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(headers.at("/graphiqlx", false).get("Content-Security-Policy"))
                .doesNotContain("script-src");
    }

    @Test
    void only_what_is_public_is_read_from_elsewhere() {
        assertThat(headers.at("/public/feed.atom", false))
                .containsEntry("Cross-Origin-Resource-Policy", "cross-origin");
        assertThat(headers.at("/publicity", false)).containsEntry("Cross-Origin-Resource-Policy", "same-origin");
    }
}
