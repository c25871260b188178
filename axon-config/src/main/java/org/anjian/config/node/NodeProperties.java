package org.anjian.config.node;

import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What this node is there for.
 *
 * @param serves its roles; both where nothing is said
 */
@Validated
@ConfigurationProperties("anjian.node")
public record NodeProperties(
        @NotEmpty @DefaultValue({"command", "query"}) Set<NodeRole> serves) {

    public NodeProperties {
        serves = Set.copyOf(serves);
    }
}
