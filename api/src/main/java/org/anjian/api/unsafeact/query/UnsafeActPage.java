package org.anjian.api.unsafeact.query;

import org.anjian.api.page.Page;
import org.anjian.api.unsafeact.view.UnsafeActView;

/** The answer to {@link FindUnsafeActs}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record UnsafeActPage(Page<UnsafeActView> page) {}
