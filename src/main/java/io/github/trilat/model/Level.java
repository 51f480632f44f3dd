package io.github.trilat.model;

/**
 * The score of an indicator as it stands now.
 *
 * @param indicator the indicator's name
 * @param value from 0 to 100
 */
public record Level(String indicator, double value) implements Fact {
  @Override
  public String id() {
    return "level:" + indicator;
  }
}
