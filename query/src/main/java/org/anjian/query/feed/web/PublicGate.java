package org.anjian.query.feed.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.anjian.api.feed.FeedRefusal;
import org.anjian.api.refusal.Refusal;
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
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int REMEMBERED = 100_000;

    private final int mostPerMinute;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(WINDOW.multipliedBy(2))
            .build();

    PublicGate(int mostPerMinute) {
        this.mostPerMinute = mostPerMinute;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<String> allowed = allowed(request.getRequestURI());
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(
                HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
                "ETag, Link, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Anjian-Position");
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
        ConsumptionProbe probe =
                buckets.get(request.getRemoteAddr(), address -> bucket()).tryConsumeAndReturnRemaining(1);
        response.setHeader("RateLimit-Limit", Integer.toString(mostPerMinute));
        response.setHeader("RateLimit-Remaining", Long.toString(probe.getRemainingTokens()));
        response.setHeader("RateLimit-Reset", Long.toString(seconds(probe.getNanosToWaitForReset())));
        if (!probe.isConsumed()) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, seconds(probe.getNanosToWaitForRefill()))));
            Problems.write(response, Refusal.of(FeedRefusal.TOO_MANY_REQUESTS, null));
        }
        return probe.isConsumed();
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(mostPerMinute).refillGreedy(mostPerMinute, WINDOW))
                .build();
    }

    private static void preflight(HttpServletResponse response, List<String> allowed) {
        response.setStatus(HttpStatus.NO_CONTENT.value());
        response.setHeader(HttpHeaders.ALLOW, String.join(", ", allowed));
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, String.join(", ", allowed));
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, Content-Type, If-None-Match");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
    }

    private static long seconds(long nanos) {
        return (nanos + 999_999_999) / 1_000_000_000;
    }
}
