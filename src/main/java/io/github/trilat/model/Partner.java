package io.github.trilat.model;

/**
 * One of the three countries as a fact to range over: {@code Partner( $other : country != $holder
 * )}.
 *
 * @param country which one
 */
public record Partner(Country country) implements Fact {
  @Override
  public String id() {
    return "partner:" + country;
  }
}
