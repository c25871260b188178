package org.anjian.query.feed.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.anjian.api.feed.FeedRefusal;
import org.anjian.api.refusal.Refusal;
import org.anjian.query.web.CallerBudgets;
import org.anjian.query.web.RequestId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before everything public: reading only, but for tip-offs, from any page of the web, and not more often than is bearable. The address counts from
 * which a request comes; behind a proxy that is the client's only where the node is told to trust the proxy.
 */
final class PublicGate extends OncePerRequestFilter {

    private static final List<String> READING = List.of("GET", "HEAD", "OPTIONS");
    private static final List<String> ASKING = List.of("GET", "HEAD", "POST", "OPTIONS");
    private static final List<String> TELLING = List.of("POST", "OPTIONS");
    private static final String QUERIES = "/public/graphql";
    private static final String TIP_OFFS = "/public/tip-offs";

    private final CallerBudgets budgets;

    PublicGate(int mostPerMinute) {
        this.budgets = new CallerBudgets(mostPerMinute);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<String> allowed = allowed(request.getRequestURI());
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(
                HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
                "ETag, Link, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Anjian-Position, "
                        + RequestId.HEADER);
        if (HttpMethod.OPTIONS.matches(request.getMethod())) {
            preflight(response, allowed);
            return;
        }
        if (!allowed.contains(request.getMethod())) {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", allowed));
            Problems.write(response, Refusal.of(FeedRefusal.METHOD_NOT_ALLOWED, null));
            return;
        }
        if (admits(request, response)) {
            chain.doFilter(request, response);
        }
    }

    private static List<String> allowed(String path) {
        if (path.equals(TIP_OFFS) || path.startsWith(TIP_OFFS + "/")) {
            return TELLING;
        }
        return path.equals(QUERIES) ? ASKING : READING;
    }

    private boolean admits(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CallerBudgets.Admission admission = budgets.take(request.getRemoteAddr());
        admission.tell(response);
        if (!admission.admitted()) {
            Problems.write(response, Refusal.of(FeedRefusal.TOO_MANY_REQUESTS, null));
        }
        return admission.admitted();
    }

    private static void preflight(HttpServletResponse response, List<String> allowed) {
        response.setStatus(HttpStatus.NO_CONTENT.value());
        response.setHeader(HttpHeaders.ALLOW, String.join(", ", allowed));
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, String.join(", ", allowed));
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, Content-Type, If-None-Match");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
    }
}
