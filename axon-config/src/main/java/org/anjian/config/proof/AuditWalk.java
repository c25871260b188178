package org.anjian.config.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.config.proof.Finding.Kind;
import org.anjian.config.proof.TreeTables.Grown;
import org.anjian.proof.GrowingTree;
import org.anjian.proof.TreeProofs;

/** The events, the leaves that they have to have, and the signed roots, side by side. */
final class AuditWalk implements AutoCloseable {

    private static final int KEPT = 20;

    private final TreeTables tables;
    private final Grown grown;
    private final ExpectedLeaves expected;
    private final SignedRoots roots;
    private final GrowingTree tree = GrowingTree.empty((level, index, hash) -> {});
    private final List<Finding> first = new ArrayList<>();
    private long events;
    private long proven;
    private long findings;
    private long leaf;
    private long signed;
    private long agreeing;
    private boolean rewritten;

    private AuditWalk(
            TreeTables tables,
            Grown grown,
            CheckpointTable checkpoints,
            LedgerKeys keys,
            Witness witness,
            List<String> kept) {
        this.tables = tables;
        this.grown = grown;
        this.expected =
                new ExpectedLeaves(tables, grown, witness, position -> found(Finding.at(Kind.TREE_CHANGED, position)));
        this.roots = new SignedRoots(
                checkpoints,
                keys,
                Stream.concat(witness.note().stream(), kept.stream()).toList(),
                this::found);
    }

    static AuditWalk of(
            TreeTables tables, CheckpointTable checkpoints, LedgerKeys keys, Witness witness, List<String> kept) {
        return new AuditWalk(tables, tables.grown(), checkpoints, keys, witness, kept);
    }

    /** How many events it has met. */
    long events() {
        return events;
    }

    /** Meets the next event in store order. */
    void meet(HashedEvent event) {
        events++;
        while (expected.has(leaf) && expected.position(leaf) < event.position()) {
            found(Finding.removed(expected.position(leaf)));
            pass();
        }
        if (expected.has(leaf) && expected.position(leaf) == event.position()) {
            compare(event);
            pass();
        } else if (event.position() <= grown.position()) {
            found(finding(Kind.INSERTED, event));
        } else if (!event.asAppended()) {
            found(finding(Kind.CHANGED, event));
        }
    }

    private void compare(HashedEvent event) {
        if (event.asAppended() && expected.hash(leaf).equals(event.leaf())) {
            proven++;
        } else {
            found(finding(Kind.CHANGED, event));
        }
    }

    /** Meets the end of the store. */
    void end() {
        while (expected.has(leaf)) {
            found(Finding.removed(expected.position(leaf)));
            pass();
        }
        for (SignedRoots.Root root = roots.next(); root != null; root = roots.next()) {
            found(Finding.at(Kind.CUT_OFF, root.position()));
            roots.take();
        }
        if (leaf < grown.size()) {
            found(Finding.at(Kind.TREE_CHANGED, grown.position()));
        } else if (tree.size() == grown.size()
                && !new TreeProofs(tables).root(grown.size()).equals(tree.root())) {
            found(Finding.at(Kind.TREE_CHANGED, grown.position()));
        }
    }

    /** The leaf belongs to the tree, whatever became of its event. */
    private void pass() {
        tree.append(expected.hash(leaf));
        leaf++;
        for (SignedRoots.Root root = roots.next(); root != null && root.size() <= tree.size(); root = roots.next()) {
            if (root.size() == tree.size()) {
                compare(root);
            }
            roots.take();
        }
    }

    private void compare(SignedRoots.Root root) {
        if (root.hash().equals(tree.root())) {
            signed = root.size();
            agreeing++;
        } else if (!rewritten) {
            rewritten = true;
            found(Finding.between(Kind.REWRITTEN, positionAfter(signed), expected.position(leaf - 1)));
        }
    }

    /** Of the first event that the last agreeing checkpoint says nothing of. */
    private long positionAfter(long size) {
        Tile tile = tables.tile(size >> Tile.LEVELS);
        int within = (int) (size & Tile.LEAVES - 1);
        return within < tile.size() ? tile.positions()[within] : grown.position();
    }

    private static Finding finding(Kind kind, HashedEvent event) {
        return Finding.of(kind, event.position(), event.event(), event.record());
    }

    private void found(Finding finding) {
        findings++;
        if (first.size() < KEPT) {
            first.add(finding);
        }
    }

    /** What it came to. What is wrong with a checkpoint that was kept outside has no place, and comes last. */
    StoreAudit.Result result() {
        List<Finding> inOrder = first.stream()
                .sorted(Comparator.comparingLong(
                                (Finding finding) -> finding.position() < 0 ? Long.MAX_VALUE : finding.position())
                        .thenComparing(Finding::kind))
                .toList();
        return new StoreAudit.Result(events, proven, expected.witnessed(), signed, agreeing, findings, inOrder);
    }

    @Override
    public void close() {
        expected.close();
    }
}
