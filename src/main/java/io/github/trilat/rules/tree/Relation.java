package io.github.trilat.rules.tree;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How the sides of a comparison stand to each other. */
public enum Relation {
  EQUAL("=="),
  UNEQUAL("!="),
  LESS("<"),
  AT_MOST("<="),
  MORE(">"),
  AT_LEAST(">="),
  IN("in"),
  NOT_IN("not in"),
  CONTAINS("contains"),
  NOT_CONTAINS("not contains");

  private static final Map<String, Relation> BY_SIGN =
      new HashMap<>(Map.of("memberOf", IN, "not memberOf", NOT_IN, "excludes", NOT_CONTAINS));

  static {
    Arrays.stream(values()).forEach(each -> BY_SIGN.put(each.sign, each));
  }

  private final String sign;

  Relation(String sign) {
    this.sign = sign;
  }

  /** As rules write it. */
  public String sign() {
    return sign;
  }

  /** The relation of that sign, of one word or two. */
  static Optional<Relation> of(String sign) {
    return Optional.ofNullable(BY_SIGN.get(sign));
  }

  /** The one that holds exactly where this does not. */
  public Relation opposite() {
    return switch (this) {
      case EQUAL -> UNEQUAL;
      case UNEQUAL -> EQUAL;
      case LESS -> AT_LEAST;
      case AT_MOST -> MORE;
      case MORE -> AT_MOST;
      case AT_LEAST -> LESS;
      case IN -> NOT_IN;
      case NOT_IN -> IN;
      case CONTAINS -> NOT_CONTAINS;
      case NOT_CONTAINS -> CONTAINS;
    };
  }

  /** Whether one side has to be more or less than the other. */
  public boolean orders() {
    return this == LESS || this == AT_MOST || this == MORE || this == AT_LEAST;
  }

  /** Whether it picks a thing out by its name. */
  public boolean names() {
    return this == EQUAL || this == IN;
  }

  /** Whether it holds between two values of types that fit. */
  public boolean holds(Object left, Object right) {
    return switch (this) {
      case EQUAL -> same(left, right);
      case UNEQUAL -> !same(left, right);
      case LESS -> order(left, right) < 0;
      case AT_MOST -> order(left, right) <= 0;
      case MORE -> order(left, right) > 0;
      case AT_LEAST -> order(left, right) >= 0;
      case IN -> among(left, right);
      case NOT_IN -> !among(left, right);
      case CONTAINS -> among(right, left);
      case NOT_CONTAINS -> !among(right, left);
    };
  }

  private static boolean same(Object left, Object right) {
    boolean numbers = left instanceof Number && right instanceof Number;
    return numbers ? order(left, right) == 0 : left.equals(right);
  }

  private static boolean among(Object element, Object collection) {
    for (Object each : (Collection<?>) collection) {
      if (same(element, each)) {
        return true;
      }
    }
    return false;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the parser has seen to it that both are of a kind
  private static int order(Object left, Object right) {
    return left instanceof Number one && right instanceof Number other
        ? Double.compare(one.doubleValue(), other.doubleValue())
        : ((Comparable) left).compareTo(right);
  }
}
