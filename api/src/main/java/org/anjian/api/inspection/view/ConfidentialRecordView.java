package org.anjian.api.inspection.view;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.inspection.ProcessRecord;
import org.anjian.api.region.RegionCode;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Handled;
import org.anjian.api.secrecy.Level;
import org.anjian.api.secrecy.Secrecy;

/**
 * A confidential record of the process. Whoever reads it is written down (QJ22B-08b).
 *
 * @param id the identifier of the event that marked it
 * @param team the accounts of the handling officers
 */
@Classified(Level.SECRET)
public record ConfidentialRecordView(
        String id,
        InspectionId inspectionId,
        EnterpriseId enterpriseId,
        RegionCode region,
        List<String> regionPath,
        List<String> team,
        ProcessRecord record,
        Secrecy secrecy,
        Instant recordedAt)
        implements Handled {

    public ConfidentialRecordView {
        regionPath = List.copyOf(regionPath);
        team = List.copyOf(team);
    }
}
