package org.anjian.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is shipped is known, by name, version and digest, and nothing of it is there twice. */
class ShippedLibrariesTest {

    private static JsonNode bill() throws IOException {
        try (InputStream file = ShippedLibrariesTest.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
            return JsonMapper.shared().readTree(file.readAllBytes());
        }
    }

    /** The libraries of the bill as the files that they are. */
    private static Set<String> named(JsonNode bill) {
        return bill.path("components")
                .valueStream()
                .map(library -> library.path("name").asString() + "-"
                        + library.path("version").asString() + ".jar")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> onTheClassPath() {
        return Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .filter(path -> path.endsWith(".jar") && path.contains("/.m2/"))
                .map(Path::of)
                .toList();
    }

    @Test
    void the_bill_of_materials_has_a_digest_of_each_library_and_a_licence_of_nearly_all() throws Exception {
        JsonNode bill = bill();
        assertThat(bill.path("bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(named(bill)).hasSizeGreaterThan(150).anyMatch(name -> name.startsWith("axon-messaging-"));
        assertThat(bill.path("components")
                        .valueStream()
                        .filter(library -> !library.path("group").asString().equals("org.anjian"))
                        .filter(library -> library.path("hashes")
                                .valueStream()
                                .noneMatch(hash -> hash.path("alg").asString().equals("SHA-256")))
                        .map(library -> library.path("name").asString()))
                .isEmpty();
    }

    @Test
    void no_snapshot_is_shipped() throws Exception {
        assertThat(named(bill())).noneMatch(name -> name.contains("SNAPSHOT"));
    }

    @Test
    void no_class_comes_from_two_libraries() throws Exception {
        Set<String> shipped = named(bill());
        Map<String, String> home = new TreeMap<>();
        Set<String> twice = new TreeSet<>();
        int looked = 0;
        for (Path library : onTheClassPath()) {
            if (shipped.contains(library.getFileName().toString())) {
                looked++;
                classesOf(library).forEach(name -> {
                    String other = home.put(name, library.getFileName().toString());
                    if (other != null) {
                        twice.add(name + " of " + other + " and " + library.getFileName());
                    }
                });
            }
        }
        assertThat(looked).isGreaterThan(150);
        assertThat(twice).isEmpty();
    }

    private static Set<String> classesOf(Path library) {
        try (JarFile file = new JarFile(library.toFile())) {
            Set<String> names = new TreeSet<>();
            Enumeration<JarEntry> entries = file.entries();
            while (entries.hasMoreElements()) {
                String name = entries.nextElement().getName();
                if (name.endsWith(".class") && !name.startsWith("META-INF/") && !name.endsWith("-info.class")) {
                    names.add(name);
                }
            }
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
