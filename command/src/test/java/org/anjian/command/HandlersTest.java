package org.anjian.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.anjian.api.message.Command;
import org.anjian.api.permission.Contexts;
import org.anjian.command.calendar.WorkCalendar;
import org.axonframework.commandhandling.CommandHandler;
import org.junit.jupiter.api.Test;

/** What the permission tables allow, somebody decides; and nobody decides what they do not speak of. */
class HandlersTest {

    private static final String ROOT = "org.anjian.command";

    @Test
    void every_command_of_the_permission_tables_has_exactly_one_handler() {
        Map<String, Integer> handlers = new TreeMap<>();
        for (Class<?> type : classes()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(CommandHandler.class)) {
                    handlers.merge(method.getParameterTypes()[0].getName(), 1, Integer::sum);
                }
            }
        }
        Map<String, Integer> wanted = new TreeMap<>();
        Contexts.permissions()
                .tables()
                .forEach(table -> table.entries().keySet().stream()
                        .filter(Command.class::isAssignableFrom)
                        .forEach(command -> wanted.put(command.getName(), 1)));
        assertThat(wanted).hasSizeGreaterThan(35);
        assertThat(handlers).isEqualTo(wanted);
    }

    private static List<Class<?>> classes() {
        try {
            Path start = Path.of(WorkCalendar.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(start)) {
                return files.map(file -> start.relativize(file).toString().replace('\\', '/'))
                        .filter(name -> name.endsWith(".class") && name.startsWith(ROOT.replace('.', '/')))
                        .map(name -> name.substring(0, name.length() - ".class".length())
                                .replace('/', '.'))
                        .<Class<?>>map(HandlersTest::load)
                        .toList();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException strange) {
            throw new IllegalStateException(strange);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, HandlersTest.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
