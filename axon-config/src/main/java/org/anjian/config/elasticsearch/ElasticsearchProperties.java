package org.anjian.config.elasticsearch;

import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the read models live.
 *
 * @param uri the addresses of the cluster
 * @param apiKey an API key, encoded as Elasticsearch hands it out; or a name and password
 * @param username a name, with a password
 * @param connectTimeout how long to wait for a connection
 * @param requestTimeout how long to wait for an answer; below the claim timeout of the processors, so that a slow batch
 *     fails before its token is taken over
 */
@Validated
@ConfigurationProperties("anjian.elasticsearch")
public record ElasticsearchProperties(
        @NotEmpty List<URI> uri,
        @Nullable String apiKey,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("20s") Duration requestTimeout) {

    @Override
    public String toString() {
        return "ElasticsearchProperties[uri=" + uri + "]";
    }
}
