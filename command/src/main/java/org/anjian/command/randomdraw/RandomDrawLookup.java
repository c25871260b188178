package org.anjian.command.randomdraw;

import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.randomdraw.DrawnPair;
import org.anjian.api.randomdraw.RandomDrawId;
import org.anjian.api.randomdraw.event.RandomInspectionDrawn;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own table of what draws gave to enterprises. */
@Component
public class RandomDrawLookup implements RandomDraws, Lookup {

    private final JdbcClient database;

    public RandomDrawLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<String> officersFor(RandomDrawId draw, EnterpriseId enterprise) {
        return database.sql("SELECT officers FROM random_draw_lookup WHERE draw = :draw AND enterprise = :enterprise")
                .param("draw", draw.raw())
                .param("enterprise", enterprise.raw())
                .query((row, index) -> row.getString("officers").lines().toList())
                .optional()
                .orElse(List.of());
    }

    /** Takes in what was drawn. */
    @EventHandler
    public void on(RandomInspectionDrawn event) {
        for (DrawnPair pair : event.drawn()) {
            database.sql("INSERT INTO random_draw_lookup (draw, enterprise, officers)"
                            + " VALUES (:draw, :enterprise, :officers) ON CONFLICT (draw, enterprise) DO NOTHING")
                    .param("draw", event.draw().id().raw())
                    .param("enterprise", pair.enterpriseId().raw())
                    .param("officers", String.join("\n", pair.officers()))
                    .update();
        }
    }
}
