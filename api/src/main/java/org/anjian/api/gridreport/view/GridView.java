package org.anjian.api.gridreport.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.gridreport.GridId;
import org.anjian.api.region.RegionCode;

/**
 * A grid with its workers and enterprises: the read model's document.
 *
 * @param version how many events were folded, also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param township the body that takes its reports
 * @param workers the accounts of its workers
 * @param enterprises the enterprises in it
 */
public record GridView(
        GridId id,
        long version,
        String code,
        String name,
        RegionCode region,
        List<String> regionPath,
        ResponsibleBody township,
        List<String> workers,
        List<Member> enterprises,
        LocalDate registeredOn,
        Instant recordedAt) {

    public GridView {
        regionPath = List.copyOf(regionPath);
        workers = List.copyOf(workers);
        enterprises = List.copyOf(enterprises);
    }

    /** An enterprise in a grid. */
    public record Member(EnterpriseId enterpriseId, String enterpriseName) {}
}
