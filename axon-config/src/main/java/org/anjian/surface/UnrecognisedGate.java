package org.anjian.surface;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.anjian.api.refusal.RequestRefusal;
import org.anjian.graphql.RefusalResponses;
import org.anjian.query.web.CallerBudgets;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before the login: whoever tries credentials that are none has so many attempts a minute, counted by address; behind a proxy that is
 * the client's only where the node is told to trust the proxy. Probes and operators are never kept out, and the public is counted at
 * its own gate.
 */
final class UnrecognisedGate extends OncePerRequestFilter {

    private static final List<String> ELSEWHERE = List.of("/actuator/health", "/operations/", "/public");

    private final CallerBudgets budgets;

    UnrecognisedGate(CallerBudgets budgets) {
        this.budgets = budgets;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return ELSEWHERE.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getRemoteAddr();
        CallerBudgets.Admission admission = budgets.look(address);
        if (!admission.admitted()) {
            admission.tell(response);
            RefusalResponses.write(response, HttpStatus.TOO_MANY_REQUESTS, RequestRefusal.TOO_MANY_REQUESTS);
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
            budgets.take(address);
        }
    }
}
