package org.anjian.rendering;

import org.anjian.api.document.DocumentRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.command.document.Paper;
import org.anjian.command.document.PaperStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The files of documents in PostgreSQL, each once, under its SHA-256. */
public final class StoredPapers implements PaperStore {

    private final JdbcClient database;
    private final TransactionOperations keeping;

    /**
     * @param keeping the transaction that a file is kept in
     */
    StoredPapers(JdbcClient database, TransactionOperations keeping) {
        this.database = database;
        this.keeping = keeping;
    }

    @Override
    public void keep(Paper paper) {
        keeping.executeWithoutResult(transaction -> database.sql("""
                        INSERT INTO document_content (sha256, content) VALUES (:sha256, :content)
                        ON CONFLICT (sha256) DO NOTHING""")
                .param("sha256", paper.sha256())
                .param("content", paper.content())
                .update());
    }

    /**
     * The file of that digest, and no other: it is digested again.
     *
     * @throws RefusedException {@link DocumentRefusal#CONTENT_MISSING}, {@link DocumentRefusal#CONTENT_ALTERED}
     */
    public byte[] read(String sha256) {
        byte[] content = database.sql("SELECT content FROM document_content WHERE sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, number) -> row.getBytes("content"))
                .optional()
                .orElseThrow(() -> new RefusedException(DocumentRefusal.CONTENT_MISSING));
        if (!Paper.digestOf(content).equals(sha256)) {
            throw new RefusedException(DocumentRefusal.CONTENT_ALTERED);
        }
        return content;
    }
}
