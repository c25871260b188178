package org.anjian.api.document.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.document.DocumentAudience;
import org.anjian.api.document.DocumentTemplate;
import org.anjian.api.document.DocumentedRecord;
import org.anjian.api.document.DocumentedRecordKind;
import org.anjian.api.document.EnforcementDocumentId;
import org.anjian.api.document.EnforcementDocumentKind;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * An enforcement document and its versions: the read model's document. The files are elsewhere, under their digests.
 *
 * @param version how many events were folded, also the version of the document
 * @param body the code of the body that issues it
 * @param factVersion the version that the record had with the event that the document tells of
 * @param issuedOn the date on the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param shownTo the enterprise, where it may read the document
 * @param audiences whose readers may read it
 * @param concealed always false: there is no document of what may not be known yet
 * @param team the accounts of those who handle the record
 * @param versions oldest first, at most {@link #KEPT}
 * @param latest the number of the newest version
 */
public record EnforcementDocumentView(
        EnforcementDocumentId id,
        long version,
        EnforcementDocumentKind kind,
        String number,
        String body,
        DocumentedRecord record,
        DocumentedRecordKind recordKind,
        long factVersion,
        LocalDate issuedOn,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        List<String> regionPath,
        @Nullable EnterpriseId shownTo,
        List<DocumentAudience> audiences,
        boolean concealed,
        List<String> team,
        List<DocumentVersion> versions,
        int latest,
        Instant recordedAt) {

    /** How many versions the document lists, so that it does not grow without bound; the events hold all. */
    public static final int KEPT = 200;

    public EnforcementDocumentView {
        regionPath = List.copyOf(regionPath);
        audiences = List.copyOf(audiences);
        team = List.copyOf(team);
        versions = List.copyOf(versions);
    }

    /**
     * A version of the file.
     *
     * @param recordVersion the version of the record that it was rendered from
     * @param sha256 the SHA-256 of the .docx file
     * @param bytes how long the file is
     */
    public record DocumentVersion(
            int number,
            long recordVersion,
            String sha256,
            int bytes,
            DocumentTemplate template,
            String generatedBy,
            Instant generatedAt) {}
}
