package io.github.trilat.analysis;

/**
 * A whole run and what it is called beside others, such as {@code agreed} or {@code slow-hub}.
 *
 * @param name a short name, unlike those of the others
 */
public record NamedRun(String name, Chronicle chronicle) {}
