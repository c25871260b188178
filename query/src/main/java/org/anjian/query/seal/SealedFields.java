package org.anjian.query.seal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.anjian.query.readmodel.ReadModel;

/** In which fields the documents of each read model name the records that they are of. */
public final class SealedFields {

    /** What is in no read model, such as the comparison with another rule, has the id of the record as its own. */
    private static final List<String> OF_ITS_OWN = List.of("id");

    private final Map<String, List<String>> byAlias = new HashMap<>();
    private final Map<Class<?>, List<String>> byDocument = new HashMap<>();

    /** @param alias the alias of a read model */
    public SealedFields(Collection<? extends ReadModel<?, ?>> models, Function<ReadModel<?, ?>, String> alias) {
        models.forEach(model -> {
            byAlias.put(alias.apply(model), model.ofRecords());
            byDocument.put(model.viewType(), model.ofRecords());
        });
    }

    /** Those of the documents behind an alias. */
    public List<String> of(String alias) {
        return byAlias.getOrDefault(alias, OF_ITS_OWN);
    }

    /** Those of a kind of documents. */
    public List<String> ofDocument(Class<?> document) {
        return byDocument.getOrDefault(document, OF_ITS_OWN);
    }
}
