package org.anjian.surface;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

class RedactionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Authorization: Bearer abcdefgh12345678 of x | Authorization: *** *** of x",
                "header Basic ZGVtbzpzZWNyZXQ= refused | header Basic *** refused",
                "token eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln is old | token *** is old",
                "{\"password\":\"open sesame\",\"a\":1} | {\"password\":***,\"a\":1}",
                "jdbc:postgresql://h/db?user=a&password=b&ssl=true | jdbc:postgresql://h/db?user=a&password=***&ssl=true",
                "person 530302198001011234 and 53030219800101123X | person *** and ***",
                "call 13887654321 now | call *** now",
                "code K7QM-2WXD-9FHT-4RCB-8VNP-3ZJS-6YAE or K7QM2WXD9FHT4RCB8VNP3ZJS6YAE | code *** or ***"
            })
    void what_is_secret_is_taken_out(String line, String left) {
        assertThat(Redaction.of(line)).isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fetched token: GlobalSequenceTrackingToken{globalIndex=17} for segment: Segment[0/0]",
                "enterprise-91530302MA6K00001A at position 1387654321098",
                "0b9f2c1e-7d51-4a0e-9a3d-13912345678a",
                "1411111.015/02001 took 18612 ms"
            })
    void what_an_operator_needs_stays(String line) {
        assertThat(Redaction.of(line)).isEqualTo(line);
    }

    @Test
    void no_line_reaches_a_file_unread(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("node.log");
        LoggerContext context = configured("LOG_FILE", file.toString());
        context.getLogger("test").error("sent Bearer abcdefgh12345678", new IllegalStateException("password=sesame"));
        context.stop();
        assertThat(Files.readString(file))
                .contains("sent Bearer ***", "password=***", "RedactionTest")
                .doesNotContain("abcdefgh12345678")
                .doesNotContain("sesame");
    }

    @Test
    void without_a_file_there_is_none() throws Exception {
        LoggerContext context = configured("NOTHING", "");
        context.getLogger("test").debug("not shown");
        context.stop();
        try (Stream<Path> here = Files.list(Path.of(""))) {
            assertThat(here.map(Path::toString)).noneMatch(name -> name.contains("UNDEFINED"));
        }
    }

    private static LoggerContext configured(String property, String value) throws Exception {
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(MDC.getMDCAdapter());
        context.putProperty("CONSOLE_LOG_THRESHOLD", "OFF");
        context.putProperty(property, value);
        JoranConfigurator joran = new JoranConfigurator();
        joran.setContext(context);
        joran.doConfigure(RedactionTest.class.getResource("/logback-spring.xml"));
        return context;
    }
}
