package org.anjian.command.randomdraw;

import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.randomdraw.RandomDrawId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own table of what draws gave to enterprises. */
@Component
public class RandomDrawLookup implements RandomDraws {

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
}
