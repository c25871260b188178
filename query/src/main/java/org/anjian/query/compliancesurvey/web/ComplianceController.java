package org.anjian.query.compliancesurvey.web;

import java.util.concurrent.CompletableFuture;
import org.anjian.api.compliancesurvey.query.FindComplianceSurveys;
import org.anjian.api.compliancesurvey.view.ComplianceFileView;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Surveys in the schema. */
@Controller
public final class ComplianceController {

    private final Questions questions;

    public ComplianceController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<ComplianceFileView> complianceSurveys(
            @Argument String enterprise,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions.ask(
                new FindComplianceSurveys(new EnterpriseId(enterprise), Questions.position(position)),
                ComplianceFileView.class,
                actor);
    }
}
