package org.anjian.config.messaging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.message.Actor;
import org.anjian.api.message.OnBehalf;
import org.anjian.api.message.Role;
import org.axonframework.deadline.DeadlineMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/** Carries who acted, and by which command, from a message to all that follows from it. */
final class ActorCorrelation implements CorrelationDataProvider {

    /** The metadata key of the client-made command id. */
    static final String COMMAND_ID = "commandId";

    private static final List<String> CARRIED = List.of(
            Actor.ID,
            Actor.ROLE,
            Actor.ORGANISATION,
            Actor.JURISDICTION,
            Actor.ENTERPRISE,
            Actor.SCOPES,
            OnBehalf.PRINCIPAL,
            OnBehalf.DELEGATION,
            COMMAND_ID);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        Map<String, Object> carried = new LinkedHashMap<>();
        for (String key : CARRIED) {
            Object value = message.getMetaData().get(key);
            if (value != null) {
                carried.put(key, value);
            }
        }
        if (message instanceof DeadlineMessage) {
            // A passed deadline is nobody's act: the clock's, in the jurisdiction of whoever set it.
            carried.put(Actor.ID, "anjian");
            carried.put(Actor.ROLE, Role.SYSTEM.name());
            carried.put(Actor.ORGANISATION, "anjian");
            carried.remove(Actor.ENTERPRISE);
            carried.remove(OnBehalf.PRINCIPAL);
            carried.remove(OnBehalf.DELEGATION);
            carried.remove(COMMAND_ID);
        }
        return carried;
    }
}
