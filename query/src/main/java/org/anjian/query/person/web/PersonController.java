package org.anjian.query.person.web;

import java.util.concurrent.CompletableFuture;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.person.query.FindPersons;
import org.anjian.api.person.query.PersonPage;
import org.anjian.api.person.view.PersonView;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Persons in the schema. */
@Controller
public final class PersonController {

    private final Questions questions;

    public PersonController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<PersonView>> persons(
            @Argument @Nullable String enterprise,
            @Argument @Nullable String name,
            @Argument @Nullable String identityNumber,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindPersons query = new FindPersons(
                enterprise == null ? null : new EnterpriseId(enterprise),
                name,
                identityNumber,
                PageRequest.of(first, after),
                Questions.position(position));
        return questions.ask(query, PersonPage.class, actor).thenApply(PersonPage::page);
    }
}
