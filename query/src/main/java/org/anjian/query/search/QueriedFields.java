package org.anjian.query.search;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.RangeQuery;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.secrecy.Clearance;
import org.anjian.api.secrecy.FieldLevels;
import org.anjian.query.permission.Reading;

/**
 * The fields that a search or a statistic asks by. What a reader may not read the reader may not find, count or group by either: an
 * answer to such a question would tell it.
 */
public final class QueriedFields {

    private QueriedFields() {}

    /**
     * Refuses to search by what is withheld from the reader.
     *
     * @param document the documents that are searched
     * @param conditions what is asked, without what the permission of the reader adds
     * @throws RefusedException {@link InputRefusal#FIELD_WITHHELD} with the first such field
     */
    public static void require(Class<?> document, Collection<Query> conditions, Reading reading) {
        require(document, conditions.stream().flatMap(QueriedFields::of), reading);
    }

    /**
     * Refuses to group by what is withheld from the reader.
     *
     * @throws RefusedException {@link InputRefusal#FIELD_WITHHELD} with the first such field
     */
    public static void require(Class<?> document, Stream<String> fields, Reading reading) {
        FieldLevels levels = FieldLevels.of(document);
        Clearance clearance = reading.clearance();
        fields.filter(field -> !levels.isOpen(field, clearance)).findFirst().ifPresent(field -> {
            throw new RefusedException(InputRefusal.FIELD_WITHHELD, field);
        });
    }

    /** The fields of one condition. */
    static Stream<String> of(Query query) {
        return switch (query._kind()) {
            case MatchAll, MatchNone, Ids -> Stream.empty();
            case Bool -> of(query.bool());
            case Nested -> of(query.nested().query());
            case Term -> Stream.of(query.term().field());
            case Terms -> Stream.of(query.terms().field());
            case Exists -> Stream.of(query.exists().field());
            case Prefix -> Stream.of(query.prefix().field());
            case Match -> Stream.of(query.match().field());
            case MatchPhrase -> Stream.of(query.matchPhrase().field());
            case MultiMatch -> query.multiMatch().fields().stream();
            case Range -> Stream.of(of(query.range()));
            default -> throw new IllegalStateException("which fields does this ask by? " + query._kind());
        };
    }

    private static Stream<String> of(BoolQuery bool) {
        return Stream.of(bool.filter(), bool.must(), bool.should(), bool.mustNot())
                .flatMap(List::stream)
                .flatMap(QueriedFields::of);
    }

    private static String of(RangeQuery range) {
        return switch (range._kind()) {
            case Date -> range.date().field();
            case Number -> range.number().field();
            case Term -> range.term().field();
            case Untyped -> range.untyped().field();
        };
    }
}
