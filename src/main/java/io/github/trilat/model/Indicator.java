package io.github.trilat.model;

/**
 * A score that rules may move, such as the cohesion of Japan and the ROK. Illustrative, from 0 to
 * 100.
 *
 * <p>This fact never changes during a run, so a rule may match it and adjust it; the score as it
 * stands is a {@link Level}.
 *
 * @param name the id in files, such as {@code cohesion-japan-rok}
 * @param title the label, such as {@code Japan–ROK cohesion}
 * @param kind what sort of score it is, such as {@code cohesion}
 */
public record Indicator(String name, String title, String kind) implements Fact {
  @Override
  public String id() {
    return "indicator:" + name;
  }
}
