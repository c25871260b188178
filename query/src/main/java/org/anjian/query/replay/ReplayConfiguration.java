package org.anjian.query.replay;

import org.anjian.query.journal.EventJournal;
import org.anjian.query.timeline.TimelineRecord;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every context needs that shows its records as they were. */
@Configuration(proxyBeanMethods = false)
class ReplayConfiguration {

    @Bean
    HistoryPages historyPages(EventJournal journal, TimelineRecord record) {
        return new HistoryPages(journal, record);
    }
}
