package org.anjian.graphql;

import org.anjian.api.message.Actor;
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
}
