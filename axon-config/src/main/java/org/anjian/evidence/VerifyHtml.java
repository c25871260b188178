package org.anjian.evidence;

import java.io.IOException;

/** How the proofs of a case file are verified, on its page. */
final class VerifyHtml {

    private final HtmlText html;
    private final CaseFacts facts;

    VerifyHtml(HtmlText html, CaseFacts facts) {
        this.html = html;
        this.facts = facts;
    }

    /** The commands, the key and the checkpoint, or why there are none. */
    void write() throws IOException {
        if (facts.checkpoint() == null || facts.key() == null) {
            html.raw("<p><strong class=\"badge\">")
                    .label("无证明", "No proofs")
                    .raw("</strong> ")
                    .label(
                            facts.key() == null ? "本账本的事件保存于 Axon Server，不提供证明。" : "账本尚未签署检查点。",
                            facts.key() == null
                                    ? "The events of this ledger are kept in Axon Server: there are no proofs."
                                    : "No checkpoint of the ledger has been signed yet.")
                    .raw("</p>");
            return;
        }
        html.raw("<p>")
                .label(
                        "解压后在其文件夹中运行下列命令：proof.jar 只需 Java，不需要本系统。公钥请从 /public/ledger/key 另行取得，与下列公钥核对。",
                        "Unpack the file and run this in its folder; proof.jar needs Java and nothing of this system. Get the"
                                + " public key elsewhere too, from /public/ledger/key, and compare.")
                .raw("</p><pre>")
                .raw(HtmlText.safe(CaseReadme.verify(facts)))
                .raw("</pre><dl class=\"keys\"><div><dt>")
                .label("公钥", "Public key")
                .raw("</dt><dd><pre>")
                .value(facts.key())
                .raw("</pre></dd></div><div><dt>")
                .label("检查点", "Checkpoint")
                .raw("</dt><dd><pre>")
                .value(facts.checkpoint().note())
                .raw("</pre></dd></div></dl>");
        if (facts.unproven() > 0) {
            html.raw("<p><strong class=\"badge\">")
                    .label(facts.unproven() + " 项尚无证明", facts.unproven() + " not proven yet")
                    .raw("</strong> ")
                    .label(
                            "这些事件在检查点之后记录，见 " + CaseContent.UNPROVEN + "；下一个检查点签署后再取一次。",
                            "They were recorded behind the checkpoint and are in " + CaseContent.UNPROVEN
                                    + ": take the file again when the next one is signed.")
                    .raw("</p>");
        }
        html.raw("<p>")
                .label(
                        "manifest.json 列出每个文件的 SHA-256。证明说明这些事件在账本中且未被改动，不能说明没有其他事件。",
                        "manifest.json has the SHA-256 of every file. The proofs show that these events are in the ledger as"
                                + " they were recorded, not that there are no others.")
                .raw("</p>");
    }
}
