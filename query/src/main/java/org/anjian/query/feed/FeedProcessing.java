package org.anjian.query.feed;

import org.anjian.query.journal.EventJournal;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.springframework.beans.factory.ObjectProvider;

/** Registers the one projector of the register: in one segment, since its lines have one order. */
final class FeedProcessing implements ConfigurerModule {

    private final ObjectProvider<EventJournal> journal;
    private final ChangeRegister register;

    FeedProcessing(ObjectProvider<EventJournal> journal, ChangeRegister register) {
        this.journal = journal;
        this.register = register;
    }

    @Override
    public void configureModule(Configurer configurer) {
        configurer.eventProcessing(processing -> processing
                .registerEventHandler(axon -> new RegisterProjector(PublicSource.all(), journal.getObject(), register))
                .assignHandlerInstancesMatching(RegisterProjector.GROUP, RegisterProjector.class::isInstance)
                .registerPooledStreamingEventProcessorConfiguration(
                        RegisterProjector.GROUP, (axon, builder) -> builder.initialSegmentCount(1)));
    }
}
