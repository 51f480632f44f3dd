package io.github.trilat.rules.idle;

import io.github.trilat.model.Status;
import io.github.trilat.rules.lint.Constraint;
import io.github.trilat.rules.lint.PatternShape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a pattern asks, field by field. */
final class Fields {

  private static final List<String> IN_FORCE =
      Arrays.stream(Status.values())
          .filter(Status::inForce)
          .map(status -> "Status." + status.name())
          .toList();

  private Fields() {}

  /**
   * The constraints that are of one field each. That a mechanism is usable says something of its
   * status as well.
   */
  static List<Constraint> constraints(PatternShape pattern) {
    List<Constraint> all = new ArrayList<>();
    for (Constraint each : pattern.constraints()) {
      if (!each.field().isEmpty()) {
        all.add(each);
      }
      if (each.meaning().equals("usable == true")) {
        all.add(new Constraint(each.span(), each.text(), "status", "in", IN_FORCE));
      }
    }
    return all;
  }

  static List<Constraint> of(List<Constraint> constraints, String field) {
    return constraints.stream().filter(each -> each.field().equals(field)).toList();
  }
}
