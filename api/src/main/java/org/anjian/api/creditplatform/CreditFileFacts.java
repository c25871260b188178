package org.anjian.api.creditplatform;

/**
 * What is known of the file of an exchange without its content.
 *
 * @param format the version of the format; a file is always written again in the format of its day
 * @param name the name of the file
 * @param rows how many records it has, one a line
 * @param sha256 the digest of its bytes, in hexadecimal
 * @param fromPosition where the file of the office's exchange before it ended, in positions of the event store; -1 for the first
 * @param toPosition the events up to that position count, and none after it
 */
public record CreditFileFacts(int format, String name, int rows, String sha256, long fromPosition, long toPosition) {

    /** The format in which files are written now. */
    public static final int FORMAT = 1;

    /** The position before the first event. */
    public static final long BEGINNING = -1;
}
