package org.anjian.query.employeecomment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.employeecomment.EmployeeCommentId;
import org.anjian.api.employeecomment.EmployeeCommentSubject;
import org.anjian.api.employeecomment.event.EmployeeCommentSubmitted;
import org.anjian.api.employeecomment.view.EmployeeCommentView;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

class EmployeeCommentFoldTest {

    @Test
    @Rule("QJ16-15d")
    void a_comment_is_read_with_its_hazard() {
        EmployeeCommentSubject subject = new EmployeeCommentSubject(
                new EmployeeCommentId("employeecomment-1"),
                new EnterpriseId("enterprise-1"),
                new HazardId("hazard-1"),
                new RegionCode("530302"));
        EmployeeCommentView view = new Folding<>(new EmployeeCommentFold())
                .whole(Recorded.history(
                        subject.id().raw(),
                        List.of(new EmployeeCommentSubmitted(
                                subject, Instant.parse("2016-09-01T01:00:00Z"), "盖板又被拆了"))))
                .view();
        assertThat(view.hazardId()).isEqualTo(subject.hazardId());
        assertThat(view.enterpriseId()).isEqualTo(subject.enterpriseId());
        assertThat(view.submittedOn()).isEqualTo(LocalDate.parse("2016-09-01"));
        assertThat(view.content()).isEqualTo("盖板又被拆了");
        assertThat(view.regionPath()).contains("530302");
    }
}
