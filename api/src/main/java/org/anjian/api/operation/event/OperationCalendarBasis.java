package org.anjian.api.operation.event;

import org.anjian.api.message.LegalBasis;

/** On which rules the acts rest that these events record (QJ16-06g). */
final class OperationCalendarBasis {

    private OperationCalendarBasis() {}

    static LegalBasis of(OperationCalendarEvent event) {
        return switch (event) {
            case GeneralInspectionLaunched _, GeneralInspectionMissed _, OperationCalendarOpened _ ->
                LegalBasis.of("QJ16-11a");
            case JointEnforcementLaunched _ -> LegalBasis.of("QJ16-08b");
            case SectorInspectionLaunched _, SectorInspectionMissed _ -> LegalBasis.of("QJ16-11b");
        };
    }
}
