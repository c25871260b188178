package org.anjian.config.personaldata;

import org.anjian.api.person.PersonId;
import org.anjian.api.person.PersonalText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes personal texts encrypted, wherever a record that holds one is written as JSON, and reads them back. */
final class PersonalTextModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    private static final String PERSON = "person";
    private static final String SEALED = "sealed";

    PersonalTextModule(PersonalTextSeal seal) {
        super("personal-text");
        addSerializer(new Writer(seal));
        addDeserializer(PersonalText.class, new Reader(seal));
    }

    private static final class Writer extends StdSerializer<PersonalText> {

        private final PersonalTextSeal seal;

        private Writer(PersonalTextSeal seal) {
            super(PersonalText.class);
            this.seal = seal;
        }

        @Override
        public void serialize(PersonalText text, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeStringProperty(PERSON, text.person().raw());
            String sealed = seal.seal(text);
            if (sealed != null) {
                json.writeStringProperty(SEALED, sealed);
            }
            json.writeEndObject();
        }
    }

    private static final class Reader extends StdDeserializer<PersonalText> {

        private final transient PersonalTextSeal seal;

        private Reader(PersonalTextSeal seal) {
            super(PersonalText.class);
            this.seal = seal;
        }

        @Override
        public PersonalText deserialize(JsonParser json, DeserializationContext context) {
            JsonNode stored = context.readTree(json);
            PersonId person = new PersonId(stored.path(PERSON).asString());
            return seal.open(
                    person, stored.hasNonNull(SEALED) ? stored.get(SEALED).asString() : null);
        }
    }
}
