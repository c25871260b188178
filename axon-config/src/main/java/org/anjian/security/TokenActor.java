package org.anjian.security;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.message.Scopes;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/**
 * Reads the actor from a verified token: the claims {@code sub}, {@code anjian_role}, {@code anjian_organisation},
 * {@code anjian_jurisdiction} and, for enterprises, {@code anjian_enterprise}; of the token of an application also {@code
 * anjian_scopes}, which narrow what its role may. A token without them is refused; nobody becomes {@link Role#SYSTEM} by token.
 */
final class TokenActor implements Converter<Jwt, AbstractAuthenticationToken> {

    private static final String SCOPES = "anjian_scopes";

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        try {
            Role role = Role.valueOf(claim(token, "anjian_role"));
            if (role == Role.SYSTEM) {
                throw new InvalidBearerTokenException("the role SYSTEM is not given by token");
            }
            String enterprise = token.getClaimAsString("anjian_enterprise");
            Actor actor = new Actor(
                    claim(token, "sub"),
                    role,
                    claim(token, "anjian_organisation"),
                    new RegionCode(claim(token, "anjian_jurisdiction")),
                    enterprise == null ? null : new EnterpriseId(enterprise));
            // A claim that is there and says nothing grants nothing.
            return new ActorAuthentication(
                    token.hasClaim(SCOPES) ? actor.within(Scopes.of(token.getClaimAsString(SCOPES))) : actor);
        } catch (RefusedException | IllegalArgumentException malformed) {
            throw new InvalidBearerTokenException("a claim of the token is malformed", malformed);
        }
    }

    private static String claim(Jwt token, String name) {
        String value = token.getClaimAsString(name);
        if (value == null || value.isBlank()) {
            throw new InvalidBearerTokenException("the token has no claim " + name);
        }
        return value;
    }
}
