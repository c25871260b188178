package org.anjian.api.readaudit.query;

import org.anjian.api.refusal.Required;

/**
 * Who has seen a record, whoever read last first. Answered with {@link WhoHasSeen}.
 *
 * @param subject the record, or the statistic and its figure
 */
public record FindWhoHasSeen(String subject) {

    /** How many readers are told at most. */
    public static final int MOST = 500;

    public FindWhoHasSeen {
        subject = Required.text(subject, "subject");
    }
}
