package org.anjian.api.penaltycase;

/** The scale on which files of cases are scored (案卷评查, QJ16-07c). */
public final class FileScore {

    /** A file without a defect. */
    public static final int MOST = 100;

    private FileScore() {}
}
