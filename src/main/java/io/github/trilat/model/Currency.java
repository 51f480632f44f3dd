package io.github.trilat.model;

/**
 * How well practised a drill is: 1 on the day it was held, halved with each half-life since, 0 if
 * never held.
 *
 * @param drill id of the drill's mechanism
 * @param value from 0 to 1
 */
public record Currency(String drill, double value) implements Fact {
  @Override
  public String id() {
    return "currency:" + drill;
  }
}
