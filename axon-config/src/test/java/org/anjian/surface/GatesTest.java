package org.anjian.surface;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.region.RegionCode;
import org.anjian.query.web.CallerBudgets;
import org.anjian.security.ActorAuthentication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** How often somebody may ask: an account by its name, and whoever is not recognised by the address. */
class GatesTest {

    private static final int MOST = 3;
    private static final FilterChain ANSWERS = (request, response) -> {};
    private static final FilterChain KNOWS_NOBODY =
            (request, response) -> ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_UNAUTHORIZED);

    private final AccountGate accounts = new AccountGate(new CallerBudgets(MOST));
    private final UnrecognisedGate unrecognised = new UnrecognisedGate(new CallerBudgets(MOST));

    @AfterEach
    void nobody_is_logged_in() {
        SecurityContextHolder.clearContext();
    }

    private static void logIn(String account) {
        SecurityContextHolder.getContext()
                .setAuthentication(new ActorAuthentication(
                        new Actor(account, Role.OFFICER, "qilin-emergency-bureau", new RegionCode("530302"), null)));
    }

    private static MockHttpServletResponse through(
            OncePerRequestFilter gate, String path, String address, FilterChain chain) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(address);
        MockHttpServletResponse response = new MockHttpServletResponse();
        gate.doFilter(request, response, chain);
        return response;
    }

    @Test
    void an_account_that_asks_too_often_waits_and_the_others_do_not() throws Exception {
        logIn("one");
        for (int i = 0; i < MOST; i++) {
            assertThat(through(accounts, "/graphql", "a", ANSWERS).getStatus()).isEqualTo(200);
        }
        MockHttpServletResponse refused = through(accounts, "/graphql", "b", ANSWERS);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("20");
        assertThat(refused.getHeader("RateLimit-Remaining")).isEqualTo("0");
        assertThat(refused.getContentAsString()).contains("TOO_MANY_REQUESTS");
        logIn("another");
        assertThat(through(accounts, "/graphql", "a", ANSWERS).getStatus()).isEqualTo(200);
    }

    @Test
    void whoever_is_not_recognised_has_so_many_attempts_and_is_then_not_even_asked() throws Exception {
        for (int i = 0; i < MOST; i++) {
            assertThat(through(unrecognised, "/graphql", "a", KNOWS_NOBODY).getStatus())
                    .isEqualTo(401);
        }
        assertThat(through(unrecognised, "/graphql", "a", KNOWS_NOBODY).getStatus())
                .isEqualTo(429);
        assertThat(through(unrecognised, "/graphql", "b", KNOWS_NOBODY).getStatus())
                .isEqualTo(401);
    }

    @Test
    void who_is_recognised_uses_up_no_attempt() throws Exception {
        for (int i = 0; i < 2 * MOST; i++) {
            assertThat(through(unrecognised, "/graphql", "a", ANSWERS).getStatus())
                    .isEqualTo(200);
        }
    }

    @Test
    void probes_and_operators_are_never_kept_out() throws Exception {
        for (int i = 0; i <= MOST; i++) {
            through(unrecognised, "/graphql", "a", KNOWS_NOBODY);
        }
        assertThat(through(unrecognised, "/actuator/health/readiness", "a", ANSWERS)
                        .getStatus())
                .isEqualTo(200);
        assertThat(through(unrecognised, "/operations/status", "a", ANSWERS).getStatus())
                .isEqualTo(200);
    }
}
