package org.anjian.config.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.anjian.api.person.PersonId;
import org.anjian.api.person.PersonalText;
import org.anjian.query.readmodel.DocumentJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PersonalTextTest {

    private static final PersonId PERSON = new PersonId("person-1");
    private static final PersonalText NAME = new PersonalText(PERSON, "张三");

    private final FixedKeys keys = new FixedKeys();
    private final PersonalTextSeal seal = new PersonalTextSeal(keys);
    private final JsonMapper json =
            JsonMapper.builder().addModule(new PersonalTextModule(seal)).build();

    @Test
    void a_text_is_written_encrypted_and_reads_back() {
        String written = json.writeValueAsString(NAME);

        assertThat(written).contains("person-1", "sealed").doesNotContain("张三");
        assertThat(json.readValue(written, PersonalText.class)).isEqualTo(NAME);
    }

    @Test
    void the_same_text_is_written_the_same_and_another_differently() {
        assertThat(seal.seal(NAME)).isEqualTo(seal.seal(NAME)).isNotEqualTo(seal.seal(new PersonalText(PERSON, "张珊")));
        assertThat(seal.seal(NAME)).isNotEqualTo(seal.seal(new PersonalText(new PersonId("person-2"), "张三")));
    }

    @Test
    void without_the_key_it_reads_as_erased_and_nothing_more_is_written() {
        String written = json.writeValueAsString(NAME);
        keys.destroy(PERSON);

        assertThat(json.readValue(written, PersonalText.class).isErased()).isTrue();
        assertThat(json.writeValueAsString(NAME)).isEqualTo("{\"person\":\"person-1\"}");
    }

    @Test
    void what_was_written_for_one_person_cannot_be_passed_off_as_anothers() {
        String sealed = seal.seal(NAME);

        assertThatThrownBy(() -> seal.open(new PersonId("person-2"), sealed)).isInstanceOf(IllegalStateException.class);
        String touched = (sealed.charAt(30) == 'A' ? 'B' : 'A') + sealed.substring(1);
        assertThatThrownBy(() -> seal.open(PERSON, touched)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void documents_compare_by_what_can_be_read_and_outlines_hold_ids_only() {
        DocumentJson documents = new DocumentJson(List.of(new PersonalTextModule(seal)));
        record Document(String id, List<PersonalText> names) {}
        var before = documents.tree(new Document("1", List.of(NAME)));
        assertThat(before.at("/names/0/text").asString()).isEqualTo("张三");

        byte[] stored = documents.bytes(new Document("1", List.of(NAME)));
        keys.destroy(PERSON);
        assertThat(documents.tree(documents.mapper().readTree(stored)))
                .isEqualTo(documents.tree(new Document("1", List.of(PersonalText.erased(PERSON)))));
        assertThat(documents.outline(new Document("1", List.of(NAME))))
                .isEqualTo(java.util.Map.of("id", "1", "names", List.of("person-1")));
    }
}
