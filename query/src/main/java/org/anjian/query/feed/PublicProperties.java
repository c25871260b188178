package org.anjian.query.feed;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the public is offered.
 *
 * @param address scheme, host and port under which the public reaches this node; none stands for those of the request
 * @param publisher who publishes, for the feeds and the catalogue
 * @param requestsPerMinute how many requests one address may send to a node in a minute
 * @param maxAge how long a copy of a feed or a record may be used without asking again
 * @param entries how many entries a page of a feed has at least, where there are so many
 * @param archivedEntries how many entries an archived page has at most
 * @param signingKeys keys as JSON Web Keys (OKP, Ed25519); the first with a private part signs, all are published
 * @param depth the deepest nesting of fields in a query
 * @param complexity the most fields in a query, those of a page counted once for every element asked for
 */
@ConfigurationProperties("anjian.public")
public record PublicProperties(
        @Nullable String address,
        @DefaultValue("安监 Anjian") String publisher,
        @DefaultValue("600") int requestsPerMinute,
        @DefaultValue("60s") Duration maxAge,
        @DefaultValue("50") int entries,
        @DefaultValue("500") int archivedEntries,
        @DefaultValue List<String> signingKeys,
        @DefaultValue("8") int depth,
        @DefaultValue("6000") int complexity) {

    public PublicProperties {
        signingKeys = List.copyOf(signingKeys);
        if (requestsPerMinute < 1 || entries < 1 || archivedEntries < 1) {
            throw new IllegalArgumentException("the numbers of anjian.public must be positive");
        }
    }
}
