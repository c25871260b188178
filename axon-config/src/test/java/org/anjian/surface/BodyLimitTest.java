package org.anjian.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class BodyLimitTest {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final AtomicLong nanos = new AtomicLong();

    private InputStream bodyBehindTheLimit(int bytes) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/graphql") {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        request.setContent(new byte[bytes]);
        MockFilterChain chain = new MockFilterChain();
        new BodyLimit(10, LONGEST, nanos::get).doFilter(request, new MockHttpServletResponse(), chain);
        return chain.getRequest().getInputStream();
    }

    @Test
    void a_body_of_the_allowed_length_is_read_whole() throws Exception {
        assertThat(bodyBehindTheLimit(10).readAllBytes()).hasSize(10);
    }

    @Test
    void a_body_whose_length_was_not_announced_ends_where_it_grows_too_long() throws Exception {
        InputStream body = bodyBehindTheLimit(11);
        assertThatThrownBy(body::readAllBytes).isInstanceOf(BodyRefused.class).hasMessageContaining("10 bytes");
    }

    @Test
    void a_body_that_comes_drop_by_drop_is_not_waited_for() throws Exception {
        InputStream body = bodyBehindTheLimit(10);
        assertThat(body.read()).isZero();
        nanos.addAndGet(LONGEST.toNanos());
        assertThat(body.read()).isZero();
        nanos.addAndGet(1);
        assertThatThrownBy(body::read).isInstanceOf(BodyRefused.class).hasMessageContaining("too long");
    }

    @Test
    void an_announced_length_is_refused_before_anything_is_read() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/graphql");
        request.setContent(new byte[11]);
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();
        new BodyLimit(10, LONGEST, nanos::get).doFilter(request, response, chain);
        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(chain.getRequest()).isNull();
    }
}
