package org.anjian.api.enterprise.query;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.InformationDomain;
import org.anjian.api.enterprise.SectionState;
import org.jspecify.annotations.Nullable;

/**
 * The file of an enterprise over all ten domains (QJ16-17c).
 *
 * @param sections one a domain, in the order of the domains
 */
public record Enterprise360(EnterpriseId enterpriseId, List<Section> sections) {

    public Enterprise360 {
        sections = List.copyOf(sections);
    }

    /**
     * A domain.
     *
     * @param context the context that keeps the records; null where none does
     * @param count how many records; null where nothing can be said
     * @param lastUpdatedAt when the last of them changed; null where there is none
     * @param latest the records that changed last, newest first
     */
    public record Section(
            InformationDomain domain,
            SectionState state,
            @Nullable String context,
            @Nullable Long count,
            @Nullable Instant lastUpdatedAt,
            List<Entry> latest) {

        public Section {
            latest = List.copyOf(latest);
        }
    }

    /** A record, and when it changed. */
    public record Entry(String id, Instant recordedAt) {}
}
