package org.anjian.query.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.FieldAndFormat;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import co.elastic.clients.json.JsonData;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.past.Past;
import org.anjian.query.seal.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * Searches one read model and answers with views, as of the moment that the query asks of, without what is sealed from the reader. Every method throws {@link RefusedException}
 * {@link InputRefusal#TEMPORARILY_UNAVAILABLE} where the search engine is down.
 */
public final class ViewSearch<V> {

    private final ElasticsearchClient client;
    private final String alias;
    private final Class<V> type;

    public ViewSearch(ElasticsearchClient client, String alias, Class<V> type) {
        this.client = client;
        this.alias = alias;
        this.type = type;
    }

    /**
     * What is asked for.
     *
     * @param filter what must hold, the reader's permission included
     * @param name what tells this query from others, besides its order: for the cursors
     * @param order the order; must end in a field that is unique
     */
    public record Search(Query filter, String name, List<Order> order) {

        Cursors cursors() {
            Past past = Past.asked();
            return new Cursors(name + "|" + order + (past == null ? "" : past.identity()), order.size());
        }

        List<SortOptions> sort() {
            return order.stream()
                    .map(by -> SortOptions.of(sort -> sort.field(
                            field -> field.field(by.field()).order(by.ascending() ? SortOrder.Asc : SortOrder.Desc))))
                    .toList();
        }
    }

    /** One field of an order. */
    public record Order(String field, boolean ascending) {

        public static Order up(String field) {
            return new Order(field, true);
        }

        public static Order down(String field) {
            return new Order(field, false);
        }
    }

    /** The documents, as the permission tables name them. */
    Class<V> document() {
        return type;
    }

    /** One page, found by searches a moment after it was written. */
    public Page<V> page(Search search, PageRequest page, boolean counted) {
        SearchRequest request = request(search, page, counted);
        SearchResponse<V> response = Availability.required(() -> client.search(request, type));
        return page(search.cursors(), response, page, counted);
    }

    /** All that is found, page by page, so that however much there is, one page is held at a time. */
    public void forEachPage(Search search, Consumer<List<V>> consumer) {
        String after = null;
        do {
            Page<V> page = page(search, PageRequest.of(PageRequest.MOST, after), false);
            consumer.accept(page.edges().stream().map(Page.Edge::node).toList());
            after = page.pageInfo().hasNextPage() ? page.pageInfo().endCursor() : null;
        } while (after != null);
    }

    /** One page of each of several searches, in one request. */
    public List<Page<V>> pages(List<Search> searches, PageRequest page, boolean counted) {
        if (searches.isEmpty()) {
            return List.of();
        }
        String index = index();
        List<MultiSearchResponseItem<V>> answers = Availability.required(() -> client.msearch(
                        all -> {
                            searches.forEach(search -> all.searches(item -> item.header(header -> header.index(index))
                                    .body(body -> {
                                        body.query(condition(search.filter()))
                                                .fields(fields())
                                                .sort(search.sort())
                                                .size(page.first() + 1)
                                                .trackTotalHits(total -> total.enabled(counted));
                                        return page.after() == null
                                                ? body
                                                : body.searchAfter(
                                                        search.cursors().read(page.after()));
                                    })));
                            return all;
                        },
                        type)
                .responses());
        List<Page<V>> pages = new ArrayList<>(answers.size());
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i).isFailure()) {
                throw new RefusedException(InputRefusal.TEMPORARILY_UNAVAILABLE);
            }
            pages.add(page(searches.get(i).cursors(), answers.get(i).result(), page, counted));
        }
        return pages;
    }

    /** The first that matches. */
    public Optional<V> first(Query filter) {
        Past past = Past.asked();
        return found(past == null ? filter : past.and(filter), 1).stream().findFirst();
    }

    /** One by its id; realtime. */
    public Optional<V> byId(String id) {
        if (Past.asked() != null) {
            return byIds(List.of(id)).stream().findFirst();
        }
        if (Sealed.now().concernsDocuments()) {
            return unsealed(List.of(id)).stream().findFirst();
        }
        GetResponse<V> response =
                Availability.required(() -> client.get(get -> get.index(alias).id(id), type));
        return Optional.ofNullable(response.source());
    }

    /** Several by their ids, those that exist; realtime. */
    public List<V> byIds(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Past past = Past.asked();
        if (past != null) {
            return found(past.records(List.copyOf(ids), type), ids.size());
        }
        if (Sealed.now().concernsDocuments()) {
            return unsealed(List.copyOf(ids));
        }
        MgetResponse<V> response =
                Availability.required(() -> client.mget(get -> get.index(alias).ids(List.copyOf(ids)), type));
        return response.docs().stream()
                .filter(item -> item.isResult() && item.result().found())
                .map(item -> item.result().source())
                .toList();
    }

    /** Of those that exist the ones that are not sealed from the reader: documents are looked at before they are read. */
    private List<V> unsealed(List<String> ids) {
        MgetResponse<JsonData> response =
                Availability.required(() -> client.mget(get -> get.index(alias).ids(ids), JsonData.class));
        return response.docs().stream()
                .filter(item -> item.isResult() && item.result().found())
                .map(item -> item.result().source())
                .filter(document -> !Sealed.now().hides(alias, document))
                .map(document -> document.to(type))
                .toList();
    }

    private List<V> found(Query condition, int most) {
        String index = index();
        return Availability.required(() -> client.search(
                        search -> search.index(index)
                                .query(Sealed.now().and(alias, condition))
                                .fields(fields())
                                .size(most)
                                .trackTotalHits(total -> total.enabled(false)),
                        type))
                .hits()
                .hits()
                .stream()
                .map(ViewSearch::shown)
                .toList();
    }

    /** What must hold: of the past where it is asked for, and in any case not sealed from the reader now. */
    private Query condition(Query filter) {
        Past past = Past.asked();
        return Sealed.now().and(alias, past == null ? filter : past.and(filter));
    }

    private List<FieldAndFormat> fields() {
        return Sealed.now().fieldsToSee(alias).stream()
                .map(name -> FieldAndFormat.of(field -> field.field(name)))
                .toList();
    }

    private static <V> V shown(Hit<V> hit) {
        Sealed.now().show(hit.fields());
        return hit.source();
    }

    /** What is searched: the documents as they are, or their versions where the past is asked for. */
    private String index() {
        Past past = Past.asked();
        return past == null ? alias : Availability.required(() -> past.index(alias));
    }

    private SearchRequest request(Search search, PageRequest page, boolean counted) {
        String index = index();
        return SearchRequest.of(request -> {
            request.index(index)
                    .query(condition(search.filter()))
                    .fields(fields())
                    .sort(search.sort())
                    .size(page.first() + 1)
                    .trackTotalHits(total -> total.enabled(counted));
            return page.after() == null
                    ? request
                    : request.searchAfter(search.cursors().read(page.after()));
        });
    }

    private static <V> Page<V> page(Cursors cursors, ResponseBody<V> response, PageRequest page, boolean counted) {
        List<Hit<V>> hits = response.hits().hits();
        boolean more = hits.size() > page.first();
        List<Page.Edge<V>> edges = hits.stream()
                .limit(page.first())
                .map(hit -> new Page.Edge<>(cursors.at(hit.sort()), shown(hit)))
                .toList();
        Long total = counted && response.hits().total() != null
                ? response.hits().total().value()
                : null;
        return new Page<>(edges, info(edges, more, page.after()), total);
    }

    /** What comes before and after a page. */
    public static Page.PageInfo info(List<? extends Page.Edge<?>> edges, boolean more, @Nullable String after) {
        return new Page.PageInfo(
                more,
                after != null,
                edges.isEmpty() ? null : edges.getFirst().cursor(),
                edges.isEmpty() ? null : edges.getLast().cursor());
    }
}
