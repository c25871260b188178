package org.anjian.evidence;

/** What lies beside the page for whoever opens the zip without a browser. */
final class CaseReadme {

    private static final String VERIFY = "java -jar proof.jar key";

    private CaseReadme() {}

    /** The command that verifies all proofs of a case file. */
    static String verify(CaseFacts facts) {
        return VERIFY + " events" + (facts.papers().isEmpty() ? "" : " document-events");
    }

    /** The text. */
    static String of(CaseFacts facts) {
        String proof = facts.checkpoint() == null
                ? """
                本文件不含证明。 There are no proofs in this file.
                """
                : """
                核验 / Verify:

                    %s

                检查点覆盖 %d 项事件 / the checkpoint covers %d events.
                有证明 / proven: %d    尚无证明 / not proven yet: %d
                """.formatted(
                                verify(facts),
                                facts.checkpoint().size(),
                                facts.checkpoint().size(),
                                facts.proven(),
                                facts.unproven());
        return """
                案卷文件 / Case file: %s
                记录 / Record: %s

                index.html            经过、变化、现状，用浏览器打开 / timeline, differences, state: open in a browser
                events/               事件原文（规范 JSON）及其证明 / events as canonical JSON, with their proofs
                events-not-covered/   尚无证明的事件 / events without a proof yet
                states/               每个事件之后的状态 / the record after each event
                documents/            文书 / documents
                document-events/      文书的事件及其证明 / the events of the documents, with their proofs
                checkpoint, key       签名的检查点与公钥 / the signed checkpoint and the public key
                manifest.json         每个文件的 SHA-256 / SHA-256 of every file

                %s""".formatted(facts.name(), facts.course().id(), proof);
    }
}
