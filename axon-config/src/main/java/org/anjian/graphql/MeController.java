package org.anjian.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.message.Actor;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Who the server takes a request for. */
@Controller
class MeController {

    @QueryMapping
    Actor me(@ContextValue(name = ActorOfRequest.ACTOR) Actor actor) {
        return actor;
    }

    /** Of applications alone: a person has none. */
    @BatchMapping(typeName = "Me")
    Map<Actor, List<String>> scopes(List<Actor> actors) {
        Map<Actor, List<String>> scopes = new HashMap<>();
        for (Actor actor : actors) {
            if (actor.scopes() != null) {
                scopes.put(actor, List.copyOf(actor.scopes().granted()));
            }
        }
        return scopes;
    }
}
