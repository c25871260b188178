package org.anjian.creditplatform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.anjian.api.creditplatform.event.CreditExchangePrepared;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

/**
 * Puts the file of every exchange into a folder from which it is brought to the platform. A file appears whole or not at all, and
 * its manifest after it: whoever waits for the manifest never sees half of an exchange. After a crash it is done again, which
 * changes nothing; what fails is set aside and handled again.
 */
@ProcessingGroup(CreditOutbox.GROUP)
@DisallowReplay
class CreditOutbox {

    /** Its processing group. */
    static final String GROUP = "credit-outbox";

    private final Path folder;
    private final CreditFileArchive archive;

    CreditOutbox(Path folder, CreditFileArchive archive) {
        this.folder = folder;
        this.archive = archive;
    }

    @EventHandler
    void on(CreditExchangePrepared event) {
        byte[] file =
                archive.bytes(event.file(), event.records(), event.exchange().region());
        CreditManifest manifest = CreditManifest.of(event);
        try {
            Files.createDirectories(folder);
            put(event.file().name(), file);
            put(manifest.name(), manifest.bytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void put(String name, byte[] content) throws IOException {
        Path target = folder.resolve(name);
        if (Files.exists(target) && Arrays.equals(Files.readAllBytes(target), content)) {
            return;
        }
        Path beginning = folder.resolve("." + name + ".tmp");
        try (FileChannel channel = FileChannel.open(
                beginning, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(beginning, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
