package org.anjian.command.inspection;

import java.util.Set;
import java.util.stream.Collectors;
import org.anjian.api.inspection.FollowUpKind;
import org.anjian.api.inspection.InspectionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own table of what followed from inspections. */
@Component
public class InspectionFollowUpTable implements InspectionFollowUps {

    private final JdbcClient database;

    public InspectionFollowUpTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<FollowUpKind> of(InspectionId inspection) {
        return database
                .sql("SELECT DISTINCT kind FROM inspection_follow_up_lookup WHERE inspection = :inspection")
                .param("inspection", inspection.raw())
                .query((row, index) -> FollowUpKind.valueOf(row.getString("kind")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Takes in a record that came from an inspection; harmless where it is known. */
    public void take(InspectionId inspection, FollowUpKind kind, String recordId) {
        database.sql("INSERT INTO inspection_follow_up_lookup (record, inspection, kind)"
                        + " VALUES (:record, :inspection, :kind) ON CONFLICT (record) DO NOTHING")
                .param("record", recordId)
                .param("inspection", inspection.raw())
                .param("kind", kind.name())
                .update();
    }
}
