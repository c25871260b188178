package org.anjian.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.anjian.config.personaldata.FixedKeys;
import org.anjian.config.serialization.SerializationConfiguration;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is written in the ledger is read for ever. Every event's JSON equals its approved file, one a revision, and every
 * approved file still reads. A new shape needs a new revision, an upcaster, and a new file beside the old one.
 */
class EventContractTest {

    private static final Path APPROVED = Path.of("src", "test", "resources", "contract");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Serializer serializer = SerializationConfiguration.json(FixedKeys.modules());

    @TestFactory
    Stream<DynamicTest> every_event_is_written_as_it_was_approved_and_reads_back() {
        return SampleEvents.kinds().map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> check(type)));
    }

    /** Writes the file of an event that has none yet, and fails: read it, and commit it. */
    private void check(Class<?> type) throws IOException {
        Object event = SampleEvents.of(type);
        SerializedObject<byte[]> written = serializer.serialize(event, byte[].class);
        String json = JSON.readTree(written.getData()).toPrettyString() + "\n";
        String revision = type.getAnnotation(Revision.class).value();
        Path file = APPROVED.resolve(type.getSimpleName() + "-" + revision + ".json");
        boolean approved = Files.exists(file);
        if (!approved) {
            Files.createDirectories(APPROVED);
            Files.writeString(file, json);
        }
        assertThat(approved).as(file + " was approved before").isTrue();
        assertThat(json).isEqualTo(Files.readString(file));
        Object read = serializer.deserialize(new SimpleSerializedObject<>(
                Files.readString(file).getBytes(StandardCharsets.UTF_8), byte[].class, type.getName(), revision));
        assertThat(read).isEqualTo(event);
    }
}
