package org.anjian.config.proof;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.anjian.proof.Hash;
import org.anjian.proof.Subtrees;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the tree is kept. */
public final class TreeTables implements Subtrees {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    /** The tables of this database. */
    public TreeTables(JdbcTemplate jdbc) {
        this.jdbc = JdbcClient.create(jdbc);
        this.batches = jdbc;
    }

    /** The name that tells this ledger from every other. */
    UUID ledger() {
        return jdbc.sql("SELECT ledger FROM ledger_tree").query(UUID.class).single();
    }

    /** How far the tree has grown. */
    Grown grown() {
        return grown("");
    }

    /** The same, and nobody else lets it grow until the running transaction ends. */
    Grown grownForUpdate() {
        return grown(" FOR UPDATE");
    }

    private Grown grown(String lock) {
        return jdbc.sql("SELECT size, position FROM ledger_tree" + lock)
                .query((row, number) -> new Grown(row.getLong(1), row.getLong(2)))
                .single();
    }

    void save(Grown grown) {
        jdbc.sql("UPDATE ledger_tree SET size = ?, position = ?")
                .param(grown.size())
                .param(grown.position())
                .update();
    }

    /** A tile; without leaves where the tree has not come to it. */
    Tile tile(long number) {
        return jdbc.sql("SELECT tile, positions, leaves FROM ledger_tile WHERE tile = ?")
                .param(number)
                .query((row, one) -> tile(row))
                .optional()
                .orElseGet(() -> Tile.empty(number));
    }

    void save(List<Tile> tiles) {
        batches.batchUpdate("""
                INSERT INTO ledger_tile (tile, first_position, positions, leaves) VALUES (?, ?, ?, ?)
                ON CONFLICT (tile) DO UPDATE SET positions = excluded.positions, leaves = excluded.leaves""", tiles, tiles.size() + 1, (statement, tile) -> {
            statement.setLong(1, tile.number());
            statement.setLong(2, tile.positions()[0]);
            statement.setArray(
                    3,
                    statement
                            .getConnection()
                            .createArrayOf(
                                    "bigint",
                                    Arrays.stream(tile.positions()).boxed().toArray()));
            statement.setBytes(4, tile.leaves());
        });
    }

    void saveNodes(List<Node> nodes) {
        batches.batchUpdate(
                "INSERT INTO ledger_node (level, index, hash) VALUES (?, ?, ?)",
                nodes,
                nodes.size() + 1,
                (statement, node) -> {
                    statement.setInt(1, node.level());
                    statement.setLong(2, node.index());
                    statement.setBytes(3, node.hash().bytes());
                });
    }

    /** Which leaf the event of a position is; empty where the tree has not come to it, or there is no such event. */
    OptionalLong leafAt(long position) {
        Optional<Tile> tile = jdbc.sql("SELECT tile, positions, leaves FROM ledger_tile WHERE first_position <= ?"
                        + " ORDER BY first_position DESC LIMIT 1")
                .param(position)
                .query((row, one) -> tile(row))
                .optional();
        if (tile.isEmpty()) {
            return OptionalLong.empty();
        }
        int within = Arrays.binarySearch(tile.get().positions(), position);
        return within < 0 ? OptionalLong.empty() : OptionalLong.of(tile.get().number() * Tile.LEAVES + within);
    }

    @Override
    public Hash at(int level, long index) {
        if (level < Tile.LEVELS) {
            long first = index << level;
            return tile(first >> Tile.LEVELS).subtree(level, (int) (first & Tile.LEAVES - 1));
        }
        return jdbc.sql("SELECT hash FROM ledger_node WHERE level = ? AND index = ?")
                .param(level)
                .param(index)
                .query((row, one) -> Hash.of(row.getBytes(1)))
                .single();
    }

    private static Tile tile(ResultSet row) throws SQLException {
        Array positions = row.getArray(2);
        return new Tile(
                row.getLong(1),
                Arrays.stream((Long[]) positions.getArray())
                        .mapToLong(Long::longValue)
                        .toArray(),
                row.getBytes(3));
    }

    /**
     * How far the tree has grown.
     *
     * @param size how many leaves it has
     * @param position of the event of the last; -1 where there is none
     */
    record Grown(long size, long position) {}

    /** The hash of a full subtree. */
    record Node(int level, long index, Hash hash) {}
}
