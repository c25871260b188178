package org.anjian.query.enterprise.web;

import java.util.concurrent.CompletableFuture;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.enterprise.query.Enterprise360;
import org.anjian.api.enterprise.query.FindEnterprise360;
import org.anjian.api.message.Actor;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The file of an enterprise over all domains, in the schema. */
@Controller
public final class SharedInformationController {

    private final Questions questions;

    public SharedInformationController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Enterprise360> enterprise360(
            @Argument @Nullable String id,
            @Argument @Nullable String creditCode,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        if ((id == null) == (creditCode == null)) {
            throw new RefusedException(EnterpriseRefusal.ONE_IDENTIFIER_NEEDED, "creditCode");
        }
        EnterpriseId enterprise = id == null ? EnterpriseId.of(new CreditCode(creditCode)) : new EnterpriseId(id);
        return questions.ask(new FindEnterprise360(enterprise), Enterprise360.class, actor);
    }
}
