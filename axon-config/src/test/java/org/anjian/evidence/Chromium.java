package org.anjian.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless browser that opens a page from disk or from this machine, and tells what it saw, said and asked for. */
public final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private Chromium() {}

    /**
     * What came of a page.
     *
     * @param messages what it wrote to the console, errors of the page included
     * @param requests the addresses on a network that it asked for
     */
    public record Shown(String dom, List<String> messages, List<String> requests, Path picture) {}

    /** Opens the page; skips the test where there is no browser. */
    static Shown show(Path page) throws Exception {
        return show(page.toUri());
    }

    /** Opens the page of a node on this machine; skips the test where there is no browser. */
    public static Shown show(URI page) throws Exception {
        Optional<Path> program = program();
        assumeTrue(program.isPresent(), "There is no Chromium here: the page is not opened");
        Path folder = Files.createTempDirectory("chromium");
        Path picture = folder.resolve("page.png");
        run(program.get(), folder, page, "--screenshot=" + picture, "--window-size=1100,3600");
        Path dom = run(program.get(), folder, page, "--dump-dom", "--log-net-log=" + folder.resolve("net.json"));
        List<String> said = Files.readAllLines(folder.resolve("said.txt"));
        return new Shown(
                Files.readString(dom),
                said.stream().filter(line -> line.contains("CONSOLE")).toList(),
                requests(folder.resolve("net.json")),
                picture);
    }

    /** Keeps the picture, and the page beside it, where whoever looks after the tests finds it. */
    public static void keep(Shown shown, String name) throws IOException {
        Path pictures = Files.createDirectories(Path.of("target", "pictures"));
        Files.copy(shown.picture(), pictures.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(pictures.resolve(name.replace(".png", ".html")), shown.dom());
    }

    private static Path run(Path program, Path folder, URI page, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                // Nobody outside is asked anything while a test runs.
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                "--disable-component-update",
                "--disable-background-networking",
                "--no-first-run",
                "--hide-scrollbars",
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(Arrays.asList(options));
        command.add(page.toString());
        Path out = folder.resolve("out.html");
        Process browser = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("said.txt").toFile())
                .start();
        boolean ended = browser.waitFor(Duration.ofSeconds(60));
        browser.destroyForcibly();
        assertThat(ended).as("the browser has opened the page within a minute").isTrue();
        assertThat(browser.exitValue()).isZero();
        return out;
    }

    /** What the page asked for: what the browser asks on its own account has no origin. */
    private static List<String> requests(Path log) throws IOException {
        List<String> urls = new ArrayList<>();
        for (JsonNode event :
                JsonMapper.shared().readTree(Files.readString(log)).path("events")) {
            String url = event.at("/params/url").asString("");
            String initiator = event.at("/params/initiator").asString("");
            if (!initiator.isEmpty() && !initiator.equals("not an origin") && !url.startsWith("file:")) {
                urls.add(url);
            }
        }
        return urls;
    }

    private static Optional<Path> program() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
