package org.anjian.exporting;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;

/** A file that a browser keeps. */
public final class Attachment {

    private Attachment() {}

    /** What the header {@code Content-Disposition} says of a file of that name, in whatever script (RFC 6266). */
    public static String named(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
