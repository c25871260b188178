package org.anjian.graphql;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Remembers the documents that were asked last, parsed and validated: clients send the same few with other variables. Limits
 * of depth and complexity are checked at each execution all the same.
 */
final class KnownDocuments implements PreparsedDocumentProvider {

    private static final int MOST = 200;
    private static final int LONGEST = 10_000;

    private final Map<String, PreparsedDocumentEntry> known = Collections.synchronizedMap(new LastAsked());

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        String query = input.getQuery();
        PreparsedDocumentEntry entry = known.get(query);
        if (entry == null) {
            entry = parseAndValidate.apply(input);
            if (!entry.hasErrors() && query.length() <= LONGEST) {
                known.put(query, entry);
            }
        }
        return CompletableFuture.completedFuture(entry);
    }

    private static final class LastAsked extends LinkedHashMap<String, PreparsedDocumentEntry> {

        private static final long serialVersionUID = 1L;

        private LastAsked() {
            super(MOST * 2, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PreparsedDocumentEntry> eldest) {
            return size() > MOST;
        }
    }
}
