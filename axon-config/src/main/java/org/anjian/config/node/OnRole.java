package org.anjian.config.node;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Asks the settings whether the node has a role. */
final class OnRole implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata annotated) {
        NodeRole role = annotated.getAnnotations().get(ConditionalOnRole.class).getEnum("value", NodeRole.class);
        return rolesOf(context.getEnvironment()).contains(role);
    }

    static Set<NodeRole> rolesOf(Environment settings) {
        return Binder.get(settings)
                .bind("anjian.node.serves", Bindable.setOf(NodeRole.class))
                .orElseGet(() -> EnumSet.allOf(NodeRole.class));
    }
}
