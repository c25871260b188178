package org.anjian.api.monthlyreturn;

import org.anjian.api.message.Sha256;

/**
 * Figures of a month as they were computed from the events, and all that is needed to compute them again (QJ22B-11b).
 *
 * @param filter what they count
 * @param position the events up to that position of the store count, and none after it
 * @param method the version of the computation; one that counts otherwise gets the next
 * @param figures the figures
 * @param sha256 the digest, in hexadecimal, of the UTF-8 text of four parts, each on lines of its own: the filter as
 *     {@code organisation|region|from|to}, the position, the method, and every figure as {@code NAME=value} in the order of
 *     {@link ReturnFigure}, joined by line feeds
 */
public record ComputedFigures(ReturnFilter filter, long position, int method, ReturnFigures figures, String sha256) {

    /** How figures are computed today. */
    public static final int METHOD = 1;

    /** Figures with their digest. */
    public static ComputedFigures of(ReturnFilter filter, long position, ReturnFigures figures) {
        String canonical = String.join(
                "\n", filter.canonical(), Long.toString(position), Integer.toString(METHOD), figures.canonical());
        return new ComputedFigures(filter, position, METHOD, figures, Sha256.of(canonical));
    }

    /** Whether the digest is the one of these figures. */
    public boolean matchesDigest() {
        return of(filter, position, figures).sha256().equals(sha256);
    }
}
