package org.anjian.query.feed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.UUID;

/**
 * Where the public finds what.
 *
 * @param base scheme, host and port, without a slash at the end
 */
public record PublicAddresses(String base) {

    /** Below which everything public lies. */
    public static final String ROOT = "/public";

    /** The newest signed checkpoint of the ledger (docs/verifying.md). */
    public static final String CHECKPOINT = ROOT + "/ledger/checkpoint";

    /** What the checkpoint is to whatever links to it. */
    public static final String CHECKPOINT_RELATION = "https://c2sp.org/tlog-checkpoint";

    /** The absolute address of a path. */
    public String of(String path) {
        return base + path;
    }

    /** A record. */
    static String record(String id) {
        return ROOT + "/records/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    /** The change feed from a position. */
    public static String changes(long since, int limit) {
        return ROOT + "/changes?since=" + since + "&limit=" + limit;
    }

    /** A page of the archive, numbered from 1 in its month. */
    static String archive(YearMonth month, int page) {
        return ROOT + "/archive/" + month + "/" + page + ".atom";
    }

    /** A monthly file. */
    static String bulk(YearMonth month, BulkFormat format) {
        return ROOT + "/bulk/" + month + "." + format.extension();
    }

    /** The statement that a month has nothing. */
    static String statement(YearMonth month) {
        return ROOT + "/bulk/" + month + ".statement.jws";
    }

    /** A name of a record that does not depend on where it is read. */
    static String urn(String id) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("anjian:public:" + id).getBytes(StandardCharsets.UTF_8));
    }
}
