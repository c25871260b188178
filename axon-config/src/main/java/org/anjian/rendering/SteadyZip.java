package org.anjian.rendering;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes a Word file anew so that equal content is equal bytes: entries in a fixed order and with a fixed time, not compressed
 * (libraries compress differently), and without what says when or by which program it was written.
 */
public final class SteadyZip {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String RELATIONS = "_rels/.rels";
    private static final String CORE_PROPERTIES = "docProps/core.xml";

    private static final LocalDateTime WRITTEN = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final byte[] NO_PROPERTIES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Anjian</dc:creator></cp:coreProperties>""".getBytes(StandardCharsets.UTF_8);

    private static final Comparator<String> ORDER = Comparator.<String>comparingInt(name -> switch (name) {
                case CONTENT_TYPES -> 0;
                case RELATIONS -> 1;
                default -> 2;
            })
            .thenComparing(Comparator.naturalOrder());

    private SteadyZip() {}

    /** The same file, written steadily. */
    static byte[] of(byte[] file) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>(ORDER);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        entries.replace(CORE_PROPERTIES, NO_PROPERTIES);
        ByteArrayOutputStream steady = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(steady)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                CRC32 sum = new CRC32();
                sum.update(entry.getValue());
                zip.putNextEntry(stored(entry.getKey(), entry.getValue().length, sum.getValue()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return steady.toByteArray();
    }

    /**
     * An entry that is the same whenever and wherever it is written.
     *
     * @param size how many bytes its content has
     * @param crc32 of the content
     */
    public static ZipEntry stored(String name, long size, long crc32) {
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setTimeLocal(WRITTEN);
        entry.setSize(size);
        entry.setCompressedSize(size);
        entry.setCrc(crc32);
        return entry;
    }
}
