package org.anjian.operations;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OperatorTokenFilterTest {

    @Test
    void without_a_configured_token_operations_are_off_for_everybody() throws ServletException, IOException {
        var request = new MockHttpServletRequest();
        request.addHeader("Authorization", "Bearer null");
        var response = new MockHttpServletResponse();
        var chain = new MockFilterChain();
        new OperatorTokenFilter(new OperatorToken(null)).doFilter(request, response, chain);
        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void the_token_does_not_show_in_a_log() {
        assertThat(new OperatorToken("open-sesame").toString()).doesNotContain("sesame");
    }
}
