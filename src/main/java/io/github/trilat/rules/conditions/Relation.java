package io.github.trilat.rules.conditions;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** How the sides of a comparison stand to each other. */
public enum Relation {
  EQUAL("==") {
    @Override
    boolean holds(Object left, Object right) {
      return same(left, right);
    }
  },
  UNEQUAL("!=") {
    @Override
    boolean holds(Object left, Object right) {
      return !same(left, right);
    }
  },
  LESS("<") {
    @Override
    boolean holds(Object left, Object right) {
      return order(left, right) < 0;
    }
  },
  AT_MOST("<=") {
    @Override
    boolean holds(Object left, Object right) {
      return order(left, right) <= 0;
    }
  },
  MORE(">") {
    @Override
    boolean holds(Object left, Object right) {
      return order(left, right) > 0;
    }
  },
  AT_LEAST(">=") {
    @Override
    boolean holds(Object left, Object right) {
      return order(left, right) >= 0;
    }
  },
  IN("in") {
    @Override
    boolean holds(Object left, Object right) {
      return among(left, right);
    }
  },
  NOT_IN("not in") {
    @Override
    boolean holds(Object left, Object right) {
      return !among(left, right);
    }
  },
  CONTAINS("contains") {
    @Override
    boolean holds(Object left, Object right) {
      return among(right, left);
    }
  },
  NOT_CONTAINS("not contains") {
    @Override
    boolean holds(Object left, Object right) {
      return !among(right, left);
    }
  };

  private final String sign;

  Relation(String sign) {
    this.sign = sign;
  }

  /** As rules write it. */
  public String sign() {
    return sign;
  }

  abstract boolean holds(Object left, Object right);

  /** Whether it picks a thing out by its name. */
  boolean names() {
    return this == EQUAL || this == IN;
  }

  static Optional<Relation> of(String sign) {
    return Arrays.stream(values()).filter(each -> each.sign.equals(sign)).findFirst();
  }

  private static boolean same(Object left, Object right) {
    boolean numbers = left instanceof Number && right instanceof Number;
    return numbers ? order(left, right) == 0 : left.equals(right);
  }

  private static boolean among(Object element, Object collection) {
    return ((Collection<?>) collection).stream().anyMatch(each -> same(element, each));
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the linter has seen to it that both are of a kind
  private static int order(Object left, Object right) {
    return left instanceof Number one && right instanceof Number other
        ? Double.compare(one.doubleValue(), other.doubleValue())
        : ((Comparable) left).compareTo(right);
  }
}
