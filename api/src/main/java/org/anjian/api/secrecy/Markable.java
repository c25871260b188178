package org.anjian.api.secrecy;

import org.jspecify.annotations.Nullable;

/** What may be marked as a technical or business secret of an enterprise (技术秘密、业务秘密, QJ22B-08b). */
public interface Markable {

    /** What it is kept secret as; null where it is not. */
    @Nullable
    Secrecy secrecy();
}
