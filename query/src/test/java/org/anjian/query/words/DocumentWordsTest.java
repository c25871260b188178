package org.anjian.query.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.anjian.api.message.Role;
import org.anjian.api.sector.Sector;
import org.anjian.api.words.InWords;
import org.anjian.query.Models;
import org.anjian.query.difference.Step;
import org.anjian.query.readmodel.FoldedModel;
import org.junit.jupiter.api.Test;

class DocumentWordsTest {

    private static final List<String> CHINA = List.of("530000", "530300");

    private final DocumentWords words = new DocumentWords(new FieldWords());

    private record Payment(long amountFen, Instant recordedAt) {}

    private record Sample(Role role, List<Payment> payments, Map<String, Long> amounts, boolean accepted) {}

    @Test
    void every_kind_of_records_has_words_and_no_other() {
        TreeSet<String> kinds = new TreeSet<>();
        Models.all().stream()
                .filter(model -> model instanceof FoldedModel<?, ?> folded && folded.isOfItsOwn())
                .forEach(model -> kinds.add(model.viewType().getSimpleName()));

        assertThat(new TreeSet<>(words.kinds())).isEqualTo(kinds);
        assertThatThrownBy(() -> words.kind(Sample.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_constant_that_a_document_can_have_has_words() {
        Collection<String> needed = new TreeSet<>();
        Collection<Type> seen = new HashSet<>(List.of(Sector.class));
        Models.all().stream()
                .filter(model -> model instanceof FoldedModel<?, ?> folded && folded.isOfItsOwn())
                .forEach(model -> collect(model.viewType(), needed, seen));

        assertThat(words.values().keys()).containsAll(needed);
        Collection<String> ofNoEvent = new TreeSet<>(words.values().keys());
        ofNoEvent.removeAll(ValueWords.ofEvents().keys());
        assertThat(needed).containsAll(ofNoEvent);
    }

    private static void collect(Type type, Collection<String> constants, Collection<Type> seen) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType parameterized) {
            List.of(parameterized.getActualTypeArguments()).forEach(each -> collect(each, constants, seen));
        } else if (type instanceof Class<?> one && one.isEnum()) {
            for (Object constant : one.getEnumConstants()) {
                constants.add(one.getSimpleName() + "." + ((Enum<?>) constant).name());
            }
        } else if (type instanceof Class<?> record && record.isRecord()) {
            for (RecordComponent component : record.getRecordComponents()) {
                collect(component.getGenericType(), constants, seen);
            }
        }
    }

    @Test
    void a_value_is_said_by_what_its_field_holds() {
        assertThat(said("role", "OFFICER")).isEqualTo(new Said.Single(new InWords("执法人员", "officer")));
        assertThat(said("role", "NOT_THERE_ANY_MORE")).isEqualTo(new Said.Single(InWords.same("NOT_THERE_ANY_MORE")));
        assertThat(said("accepted", true)).isEqualTo(new Said.Single(new InWords("是", "yes")));
        assertThat(said("accepted", null).isNothing()).isTrue();
        assertThat(said("unknown", "<b>")).isEqualTo(new Said.Single(InWords.same("<b>")));
    }

    @Test
    void money_is_in_the_currency_of_the_region_and_an_instant_by_the_legal_clock_however_deep() {
        List<Step> first = List.of(new Step.Field("payments"), new Step.At(0));
        Map<String, Object> payment = new LinkedHashMap<>();
        payment.put("amountFen", 123456);
        payment.put("recordedAt", "2026-03-01T16:30:00Z");
        payment.put("unknown", List.of());

        assertThat(words.value(Sample.class, first, payment, CHINA))
                .isEqualTo(new Said.Composed(List.of(
                        new Said.Named(
                                new FieldWords().of("amountFen"),
                                new Said.Single(new InWords("1,234.56元", "CNY 1,234.56"))),
                        new Said.Named(
                                new FieldWords().of("recordedAt"),
                                new Said.Single(InWords.same("2026-03-02 00:30"))))));
        assertThat(words.value(
                        Sample.class,
                        List.of(new Step.Field("payments"), new Step.Keyed("id", 1), new Step.Field("amountFen")),
                        500,
                        List.of("US", "US-TX")))
                .isEqualTo(new Said.Single(new InWords("5.00美元", "USD 5.00")));
        assertThat(words.value(Sample.class, List.of(new Step.Field("amounts")), Map.of("first", 7), CHINA))
                .isEqualTo(new Said.Composed(
                        List.of(new Said.Named(InWords.same("first"), new Said.Single(InWords.same("7"))))));
        assertThat(said("payments", List.of(payment, payment)))
                .isInstanceOfSatisfying(
                        Said.Several.class,
                        several -> assertThat(several.values()).hasSize(2));
    }

    private Said said(String field, Object value) {
        return words.value(Sample.class, List.of(new Step.Field(field)), value, CHINA);
    }
}
