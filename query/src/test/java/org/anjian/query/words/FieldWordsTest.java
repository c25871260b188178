package org.anjian.query.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.anjian.api.words.InWords;
import org.anjian.query.Models;
import org.anjian.query.difference.Step;
import org.anjian.query.readmodel.FoldedModel;
import org.anjian.query.readmodel.ReadModel;
import org.junit.jupiter.api.Test;

class FieldWordsTest {

    private final FieldWords words = new FieldWords();

    @Test
    void every_field_of_every_document_has_words_and_no_other() {
        Collection<String> fields = new TreeSet<>();
        Collection<Type> seen = new HashSet<>();
        Models.all().stream()
                .filter(FoldedModel.class::isInstance)
                .map(ReadModel::viewType)
                .forEach(document -> collect(document, fields, seen));

        assertThat(new TreeSet<>(words.fields())).isEqualTo(fields);
    }

    @Test
    void a_path_names_the_record_of_a_list() {
        assertThat(words.of(
                        List.of(new Step.Field("extensions"), new Step.Keyed("number", 2), new Step.Field("dueOn"))))
                .isEqualTo(new InWords("延期（编号2）·期限", "extensions (number 2) / due on"));
        assertThat(words.of(List.of(new Step.Field("extensions"), new Step.At(0)))
                        .zh())
                .isEqualTo("延期（第1项）");
    }

    private static void collect(Type type, Collection<String> fields, Collection<Type> seen) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType parameterized) {
            Arrays.stream(parameterized.getActualTypeArguments()).forEach(each -> collect(each, fields, seen));
        } else if (type instanceof Class<?> record && record.isRecord()) {
            if (record.getRecordComponents().length == 1
                    && record.getRecordComponents()[0].getName().equals("raw")) {
                return;
            }
            for (RecordComponent component : record.getRecordComponents()) {
                fields.add(component.getName());
                collect(component.getGenericType(), fields, seen);
            }
        }
    }
}
