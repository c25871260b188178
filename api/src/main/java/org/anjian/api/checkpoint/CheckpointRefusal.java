package org.anjian.api.checkpoint;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Why a checkpoint, or a proof, is refused. */
public enum CheckpointRefusal implements RefusalCode {
    CHECKPOINT_NOT_GROWN(
            RefusalKind.CONFLICT, "检查点须比上一个包含更多事件", "A checkpoint has more events under it than the one before"),
    NO_CHECKPOINT_YET(RefusalKind.NOT_FOUND, "尚未签署检查点", "No checkpoint has been signed yet"),
    NO_SUCH_CHECKPOINT(RefusalKind.NOT_FOUND, "没有该规模的检查点", "No checkpoint was signed over that many events"),
    NOT_UNDER_CHECKPOINT(
            RefusalKind.CONFLICT,
            "该事件尚未纳入所指检查点，请待下一个检查点",
            "The event is not under that checkpoint: wait for the next one"),
    SIZES_REVERSED(RefusalKind.INVALID, "起始检查点须小于结束检查点", "The earlier checkpoint has fewer events than the later one"),
    NO_LEDGER_KEY(RefusalKind.UNAVAILABLE, "本节点未配置签名密钥", "This node has no key to sign checkpoints with"),
    LEDGER_ELSEWHERE(
            RefusalKind.UNAVAILABLE,
            "事件保存于 Axon Server，本节点不提供证明",
            "The events are kept in Axon Server: there are no proofs of them");

    private final Reason reason;

    CheckpointRefusal(RefusalKind kind, String zh, String en) {
        this.reason = new Reason(kind, "ANJIAN-EVIDENCE", zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
