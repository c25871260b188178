package org.anjian.api.employeecomment.query;

import org.anjian.api.employeecomment.view.EmployeeCommentView;
import org.anjian.api.page.Page;

/** Answers {@link FindEmployeeComments}. */
public record EmployeeCommentPage(Page<EmployeeCommentView> page) {}
