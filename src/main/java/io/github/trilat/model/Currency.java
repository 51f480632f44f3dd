package io.github.trilat.model;

/**
 * How well practised a drill is: 1 on the day it was held, halved with each half-life since, 0 if
 * never held.
 *
 * @param drill id of the drill's mechanism
 * @param value from 0 to 1
 * @param days since it was last held; if it never was, since the mechanism has stood as it stands;
 *     99,999 if there is none
 */
public record Currency(String drill, double value, int days) implements Fact {
  @Override
  public String id() {
    return "currency:" + drill;
  }
}
