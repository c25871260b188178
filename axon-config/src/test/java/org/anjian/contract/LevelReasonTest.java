package org.anjian.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anjian.api.correctionorder.event.CorrectionOrdered;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureProposed;
import org.anjian.api.penaltycase.event.CaseFiled;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.rule.Rule;
import org.anjian.config.personaldata.FixedKeys;
import org.anjian.config.serialization.SerializationConfiguration;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Acts that were recorded before a higher body had to say why it acts read as acts without a reason, and nothing else differs. */
class LevelReasonTest {

    private static final Path APPROVED = Path.of("src", "test", "resources", "contract");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Serializer serializer = SerializationConfiguration.json(FixedKeys.modules());

    @ParameterizedTest
    @Rule("QJ16-11g")
    @ValueSource(
            classes = {
                CaseFiled.class,
                OnSpotPenaltyDecided.class,
                EnforcementMeasureProposed.class,
                CorrectionOrdered.class
            })
    void an_act_recorded_without_a_reason_reads_as_it_was(Class<?> type) throws IOException {
        ObjectNode recorded =
                (ObjectNode) JSON.readTree(Files.readString(APPROVED.resolve(type.getSimpleName() + "-1.json")));
        assertThat(recorded.remove("levelReason")).isNotNull();
        Object read = serializer.deserialize(new SimpleSerializedObject<>(
                recorded.toString().getBytes(StandardCharsets.UTF_8), byte[].class, type.getName(), "1"));
        JsonNode written =
                JSON.readTree(serializer.serialize(read, byte[].class).getData());
        assertThat(written).isEqualTo(recorded);
    }
}
