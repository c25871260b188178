package org.anjian.api.randomdraw;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;

import org.anjian.api.permission.PermissionTable;
import org.anjian.api.randomdraw.command.CancelDraw;
import org.anjian.api.randomdraw.command.CommitDrawSeed;
import org.anjian.api.randomdraw.command.DrawRandomInspection;
import org.anjian.api.randomdraw.command.FixDrawPools;
import org.anjian.api.randomdraw.view.RandomDrawView;

/** Who may draw, and read what was drawn. */
public final class RandomDrawPermissions {

    private RandomDrawPermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("inspection-enforcement/randomdraw")
                .allow(CommitDrawSeed.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(FixDrawPools.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(DrawRandomInspection.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(CancelDraw.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(RandomDrawView.class, JURISDICTION, AGENCY_HEAD)
                .allow(RandomDrawView.class, ALL, AUDITOR)
                .because(
                        "ML20-05d",
                        CommitDrawSeed.class,
                        FixDrawPools.class,
                        DrawRandomInspection.class,
                        CancelDraw.class,
                        RandomDrawView.class)
                .build();
    }
}
