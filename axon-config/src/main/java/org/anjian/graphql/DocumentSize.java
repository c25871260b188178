package org.anjian.graphql;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How large a document is once its fragments stand where they are used. It is counted before anything is validated and each fragment
 * once, for a few fragments that use one another twice make a document that nobody would ever finish walking through.
 *
 * @param fields all fields, those of a fragment once for each use
 * @param rootFields the fields at the root of the largest operation
 * @param aliases the fields under another name, as they are written
 * @param fragments the fragments, as they are written
 */
record DocumentSize(long fields, long rootFields, long aliases, int fragments) {

    /** Counts a document. A fragment that uses itself counts nothing more: validation refuses it. */
    static DocumentSize of(Document document) {
        return new Count(document).size();
    }

    private static final class Count {

        /** As good as endless, and far from where sums overflow. */
        private static final long ENDLESS = 1L << 40;

        private final Document document;
        private final Map<String, FragmentDefinition> fragments;
        private final Map<String, Long> fieldsOf = new HashMap<>();
        private final Map<String, Long> rootFieldsOf = new HashMap<>();
        private long aliases;

        private Count(Document document) {
            this.document = document;
            this.fragments = new HashMap<>();
            document.getDefinitionsOfType(FragmentDefinition.class)
                    .forEach(fragment -> fragments.put(fragment.getName(), fragment));
        }

        private DocumentSize size() {
            long fields = 0;
            long roots = 0;
            for (FragmentDefinition fragment : fragments.values()) {
                fields(fragment.getName());
            }
            for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
                fields = sum(fields, fields(operation.getSelectionSet()));
                roots = Math.max(roots, rootFields(operation.getSelectionSet()));
            }
            return new DocumentSize(fields, roots, aliases, fragments.size());
        }

        private long fields(@Nullable SelectionSet set) {
            long fields = 0;
            if (set != null) {
                for (Selection<?> selection : selections(set)) {
                    fields = sum(
                            fields,
                            switch (selection) {
                                case Field field -> field(field);
                                case InlineFragment inline -> fields(inline.getSelectionSet());
                                case FragmentSpread spread -> fields(spread.getName());
                                default -> 0;
                            });
                }
            }
            return fields;
        }

        private long field(Field field) {
            if (field.getAlias() != null) {
                aliases++;
            }
            return sum(1, fields(field.getSelectionSet()));
        }

        private long fields(String fragment) {
            Long known = fieldsOf.get(fragment);
            if (known != null || !fragments.containsKey(fragment)) {
                return known == null ? 0 : known;
            }
            fieldsOf.put(fragment, 0L);
            long fields = fields(fragments.get(fragment).getSelectionSet());
            fieldsOf.put(fragment, fields);
            return fields;
        }

        private long rootFields(SelectionSet set) {
            long fields = 0;
            for (Selection<?> selection : selections(set)) {
                fields = sum(
                        fields,
                        switch (selection) {
                            case InlineFragment inline -> rootFields(inline.getSelectionSet());
                            case FragmentSpread spread -> rootFields(spread.getName());
                            default -> 1;
                        });
            }
            return fields;
        }

        private long rootFields(String fragment) {
            Long known = rootFieldsOf.get(fragment);
            if (known != null || !fragments.containsKey(fragment)) {
                return known == null ? 0 : known;
            }
            rootFieldsOf.put(fragment, 0L);
            long fields = rootFields(fragments.get(fragment).getSelectionSet());
            rootFieldsOf.put(fragment, fields);
            return fields;
        }

        /** The library has them without the type of their own kind. */
        private static List<Selection<?>> selections(SelectionSet set) {
            List<Selection<?>> selections = new ArrayList<>();
            set.getSelections().forEach(selections::add);
            return selections;
        }

        private static long sum(long one, long other) {
            return Math.min(ENDLESS, one + other);
        }
    }
}
