package io.github.trilat.engine;

/**
 * A score from 0 to 100 that rules may move and time brings back. Its numbers are parameters, by
 * id.
 *
 * @param name its name in files, such as {@code cohesion-japan-rok}
 * @param title its label
 * @param kind {@code cohesion}, {@code tension}, …
 * @param start where it stands at the start, in points
 * @param rest the points that it drifts back to
 * @param halfLife days in which half the distance to rest is gone
 */
public record IndicatorDefinition(
    String name, String title, String kind, String start, String rest, String halfLife) {}
