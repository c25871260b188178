package org.anjian.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Supplier;
import org.anjian.api.message.Actor;
import org.anjian.api.refusal.Refusal;
import org.anjian.command.delegation.ActingForOthers;
import org.anjian.graphql.RefusalResponses;
import org.anjian.graphql.Refusals;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Behind the login: who asks on behalf of another does so from here on, whatever is asked for. A delegation by which nobody may
 * act ends the request here.
 */
final class OnBehalfFilter extends OncePerRequestFilter {

    private final Supplier<ActingForOthers> acting;

    OnBehalfFilter(Supplier<ActingForOthers> acting) {
        this.acting = acting;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityContext own = SecurityContextHolder.getContext();
        if (!(own.getAuthentication() instanceof ActorAuthentication authenticated)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Actor> other;
        try {
            other = NamedDelegation.of(Collections.list(request.getHeaders(NamedDelegation.KEY)))
                    .map(delegation -> acting.get().actor(authenticated.actor(), delegation));
        } catch (RuntimeException failure) {
            Refusal refusal = Refusals.of(failure).orElseThrow(() -> failure);
            RefusalResponses.write(response, refusal.on(NamedDelegation.KEY));
            return;
        }
        if (other.isPresent()) {
            SecurityContext lent = SecurityContextHolder.createEmptyContext();
            lent.setAuthentication(new ActorAuthentication(other.get()));
            SecurityContextHolder.setContext(lent);
        }
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.setContext(own);
        }
    }
}
