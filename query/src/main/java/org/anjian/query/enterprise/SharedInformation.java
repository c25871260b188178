package org.anjian.query.enterprise;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.InformationDomain;
import org.anjian.api.enterprise.SectionState;
import org.anjian.api.enterprise.query.Enterprise360;
import org.anjian.api.enterprise.query.FindEnterprise360;
import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.api.message.Actor;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.replay.query.FindRecord;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.replay.RecordKind;
import org.anjian.query.seal.Sealed;
import org.anjian.query.search.Availability;
import org.anjian.query.search.Conditions;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers for the ten domains of an enterprise's file by one request to the engine (QJ16-17c). */
public final class SharedInformation {

    private static final int LATEST = 3;
    private static final String RECORDED_AT = "recordedAt";

    private final ElasticsearchClient client;
    private final List<Source> sources;
    private final RecordKind<?, EnterpriseView> enterprises;
    private final ReadFilter permissions;

    /**
     * The domains, each with what is kept of it.
     *
     * @param sources one a domain, in the order of the domains
     */
    public SharedInformation(
            ElasticsearchClient client,
            List<Source> sources,
            RecordKind<?, EnterpriseView> enterprises,
            ReadFilter permissions) {
        this.client = client;
        this.sources = List.copyOf(sources);
        this.enterprises = enterprises;
        this.permissions = permissions;
    }

    /** Where the records of a domain are. */
    public record Source(InformationDomain domain, @Nullable Kept kept) {}

    /** Records that the ledger keeps: of which context, as which documents, in which index. */
    public record Kept(String context, Class<?> document, String alias) {}

    /** The file; null where there is no such enterprise, or the reader may not know of it. */
    @QueryHandler
    public @Nullable Enterprise360 handle(FindEnterprise360 query, Actor actor) {
        if (enterprises.find(FindRecord.now(query.enterprise().raw()), actor) == null) {
            return null;
        }
        List<Source> readable = sources.stream()
                .filter(source -> source.kept() != null && mayRead(source.kept(), actor))
                .toList();
        Iterator<MultiSearchResponseItem<Enterprise360.Entry>> found = readable.isEmpty()
                ? List.<MultiSearchResponseItem<Enterprise360.Entry>>of().iterator()
                : search(query.enterprise(), readable, actor).iterator();
        List<Enterprise360.Section> sections = new ArrayList<>();
        for (Source source : sources) {
            if (source.kept() == null) {
                sections.add(silent(source, SectionState.NOT_RECORDED, null));
            } else if (readable.contains(source)) {
                sections.add(section(source.domain(), source.kept(), found.next()));
            } else {
                sections.add(
                        silent(source, SectionState.NOT_PERMITTED, source.kept().context()));
            }
        }
        return new Enterprise360(query.enterprise(), sections);
    }

    /** Whoever reads public fields only, or a file of one's own, reads no section. */
    private boolean mayRead(Kept kept, Actor actor) {
        return permissions.ofEvents(actor, kept.document()).isPresent();
    }

    private List<MultiSearchResponseItem<Enterprise360.Entry>> search(
            EnterpriseId enterprise, List<Source> readable, Actor actor) {
        MsearchRequest request = MsearchRequest.of(all -> {
            readable.forEach(source -> {
                Reading reading = permissions.of(actor, source.kept().document());
                all.searches(item -> item.header(
                                header -> header.index(source.kept().alias()))
                        .body(body -> body.query(Sealed.now()
                                        .and(
                                                source.kept().alias(),
                                                Conditions.all(
                                                        reading.filter(),
                                                        Conditions.is(reading.enterpriseField(), enterprise.raw()))))
                                .sort(sort -> sort.field(
                                        field -> field.field(RECORDED_AT).order(SortOrder.Desc)))
                                .source(fields -> fields.filter(filter -> filter.includes("id", RECORDED_AT)))
                                .size(LATEST)
                                .trackTotalHits(total -> total.enabled(true))));
            });
            return all;
        });
        return Availability.required(() -> client.msearch(request, Enterprise360.Entry.class))
                .responses();
    }

    private static Enterprise360.Section section(
            InformationDomain domain, Kept kept, MultiSearchResponseItem<Enterprise360.Entry> found) {
        if (found.isFailure()) {
            throw new RefusedException(InputRefusal.TEMPORARILY_UNAVAILABLE);
        }
        List<Enterprise360.Entry> latest =
                found.result().hits().hits().stream().map(Hit::source).toList();
        return new Enterprise360.Section(
                domain,
                SectionState.RECORDED,
                kept.context(),
                found.result().hits().total().value(),
                latest.isEmpty() ? null : latest.getFirst().recordedAt(),
                latest);
    }

    private static Enterprise360.Section silent(Source source, SectionState state, @Nullable String context) {
        return new Enterprise360.Section(source.domain(), state, context, null, null, List.of());
    }
}
