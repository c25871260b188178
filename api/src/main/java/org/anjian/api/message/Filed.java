package org.anjian.api.message;

/** A file that is kept elsewhere, as a record tells of it. */
public interface Filed {

    /** The SHA-256 of the file, in hexadecimal. */
    String sha256();
}
