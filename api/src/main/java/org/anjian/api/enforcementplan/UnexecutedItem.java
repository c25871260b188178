package org.anjian.api.enforcementplan;

/** An item of which fewer inspections were made than planned, and why (未执行项目). */
public record UnexecutedItem(String item, int planned, int done, String reason) {}
