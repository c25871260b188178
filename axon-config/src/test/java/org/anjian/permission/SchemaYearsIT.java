package org.anjian.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anjian.NodeForTests;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.ForeignIdentifier;
import org.anjian.api.message.Role;
import org.anjian.api.region.RegionCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;

/** Every question of the schema about a year refuses one that there is not, by its field, and fails at none. */
@NodeForTests
class SchemaYearsIT {

    private static final RegionCode COUNTY = new RegionCode("530326");

    /** Of which the id has the year in it: of such a year there is no record, which is no error. */
    private static final Set<String> RECORDS_OF_A_YEAR =
            Set.of("enforcementPlan", "hazardCauses", "trainingFile", "workCalendar");

    private final List<SchemaQuestion> questions;
    private final Answers answers;

    @Autowired
    SchemaYearsIT(GraphQlSource source, ExecutionGraphQlService service) {
        this.questions = SchemaQuestion.all(source.schema());
        this.answers = new Answers(service);
    }

    @Test
    void a_year_that_there_is_not_is_refused() {
        String name = "w-" + UUID.randomUUID();
        Target target =
                Target.of(EnterpriseId.of(new ForeignIdentifier("test", name)), COUNTY, CampaignId.next(), name);
        List<String> asked = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (SchemaQuestion question : questions) {
            Map<String, Object> variables = new HashMap<>(question.variables(target));
            if (!variables.containsKey("year")) {
                continue;
            }
            asked.add(question.name());
            for (int year : new int[] {Integer.MIN_VALUE, -1, 1_899, 10_000, Integer.MAX_VALUE}) {
                variables.put("year", year);
                List<String> errors = answers.askBriefly(
                                question, variables, Ledger.actor(Role.AGENCY_HEAD, COUNTY.raw(), null))
                        .errors();
                boolean isRefused = errors.size() == 1
                        && errors.getFirst().contains("reason=OUT_OF_RANGE")
                        && errors.getFirst().contains("field=year");
                if (RECORDS_OF_A_YEAR.contains(question.name()) ? !errors.isEmpty() : !isRefused) {
                    wrong.add(question + " of " + year + ": " + errors);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).hasSizeGreaterThan(7);
    }
}
