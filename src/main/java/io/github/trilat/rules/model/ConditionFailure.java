package io.github.trilat.rules.model;

/** A condition could not be worked out, such as {@code 1 / 0}. */
public final class ConditionFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String rule;

  ConditionFailure(String rule, RuntimeException cause) {
    super(cause);
    this.rule = rule;
  }

  /** The name of the rule whose condition it is. */
  public String rule() {
    return rule;
  }
}
