package org.anjian.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Checks the name and password of a demo user. */
final class DemoAuthenticationProvider implements AuthenticationProvider {

    private final DemoUsers users;

    DemoAuthenticationProvider(DemoUsers users) {
        this.users = users;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String password = String.valueOf(given.getCredentials());
        return users.all().stream()
                .filter(user -> user.actor().id().equals(given.getName()) && same(user.password(), password))
                .findFirst()
                .map(user -> new ActorAuthentication(user.actor()))
                .orElseThrow(() -> new BadCredentialsException("unknown name or password"));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
