package org.anjian.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.anjian.api.message.Actor;
import org.anjian.api.message.OnBehalf;
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

    /** The principal alone; the delegation is a field of its own. */
    @BatchMapping(typeName = "Me")
    Map<Actor, String> onBehalfOf(List<Actor> actors) {
        return ofThoseWhoActForOthers(actors, OnBehalf::principal);
    }

    @BatchMapping(typeName = "Me")
    Map<Actor, String> delegation(List<Actor> actors) {
        return ofThoseWhoActForOthers(actors, OnBehalf::delegation);
    }

    private static Map<Actor, String> ofThoseWhoActForOthers(List<Actor> actors, Function<OnBehalf, String> field) {
        Map<Actor, String> fields = new HashMap<>();
        for (Actor actor : actors) {
            if (actor.onBehalf() != null) {
                fields.put(actor, field.apply(actor.onBehalf()));
            }
        }
        return fields;
    }

    /** Of applications, and by delegations: others have none. */
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
