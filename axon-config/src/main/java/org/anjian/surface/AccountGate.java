package org.anjian.surface;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.anjian.api.refusal.RequestRefusal;
import org.anjian.graphql.RefusalResponses;
import org.anjian.query.web.CallerBudgets;
import org.anjian.security.ActorAuthentication;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Behind the login: no account asks more often than is bearable. */
final class AccountGate extends OncePerRequestFilter {

    private final CallerBudgets budgets;

    AccountGate(CallerBudgets budgets) {
        this.budgets = budgets;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication caller) {
            CallerBudgets.Admission admission = budgets.take(caller.actor().id());
            admission.tell(response);
            if (!admission.admitted()) {
                RefusalResponses.write(response, HttpStatus.TOO_MANY_REQUESTS, RequestRefusal.TOO_MANY_REQUESTS);
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
