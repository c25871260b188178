package org.anjian.api.document;

/** In the permission tables: the paper of a case in progress that was served on its party, who may read it (0.3, 案件文书). */
public interface ServedPaper {}
