package org.anjian.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentSizeTest {

    private static DocumentSize of(String document) {
        return DocumentSize.of(Parser.parse(document));
    }

    @Test
    void fields_count_where_they_are_used() {
        assertThat(of("{ a { b c } x: a { ...F } } fragment F on T { d ... on T { e } }"))
                .isEqualTo(new DocumentSize(6, 2, 1, 1));
    }

    @Test
    void fragments_at_the_root_bring_their_fields_to_the_root() {
        assertThat(of("{ ...F ...F ... on Q { c } } fragment F on Q { a b { c d } }")
                        .rootFields())
                .isEqualTo(5);
    }

    @Test
    void the_largest_operation_counts_for_the_root_and_all_of_them_for_the_fields() {
        assertThat(of("query A { a } query B { a b }")).isEqualTo(new DocumentSize(3, 2, 0, 0));
    }

    @Test
    void fragments_that_double_each_other_are_counted_at_once_and_for_what_they_are() {
        String bomb = IntStream.range(0, 99)
                .mapToObj(i -> "fragment F" + i + " on Q { ...F" + (i + 1) + " ...F" + (i + 1) + " }")
                .collect(Collectors.joining(" ", "{ ...F0 } ", " fragment F99 on Q { a }"));
        assertThat(of(bomb).fields()).isGreaterThan(1L << 39);
    }

    @Test
    void fragments_that_use_themselves_end() {
        assertThat(of("{ ...F } fragment F on Q { a ...G } fragment G on Q { b ...F }")
                        .fields())
                .isLessThan(10);
    }
}
