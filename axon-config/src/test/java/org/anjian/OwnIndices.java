package org.anjian;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.ReadModel;
import org.springframework.beans.factory.DisposableBean;

/**
 * Takes the indices of a node with a prefix of its own away with it: a hundred more at every node of a test make every later step of
 * Elasticsearch slower. By their whole names: "credit-" is the prefix of a node and the beginning of an index of every other.
 */
final class OwnIndices implements DisposableBean {

    private final ElasticsearchClient search;
    private final Indices indices;
    private final List<ReadModel<?, ?>> models;

    OwnIndices(ElasticsearchClient search, Indices indices, List<ReadModel<?, ?>> models) {
        this.search = search;
        this.indices = indices;
        this.models = models;
    }

    @Override
    public void destroy() throws IOException {
        List<String> own =
                models.stream().map(indices::live).flatMap(Optional::stream).toList();
        if (!own.isEmpty()) {
            search.indices().delete(delete -> delete.index(own));
        }
    }
}
