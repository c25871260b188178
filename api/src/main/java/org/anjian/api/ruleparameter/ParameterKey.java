package org.anjian.api.ruleparameter;

public record ParameterKey(String raw) {}
