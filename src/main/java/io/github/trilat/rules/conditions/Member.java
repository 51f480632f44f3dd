package io.github.trilat.rules.conditions;

import io.github.trilat.model.Parameter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A field or method of something: {@code count}, {@code $grave.value}, {@code at.isBefore( $at )}.
 */
record Member(Expression owner, String name, List<Expression> arguments) implements Expression {
  private static final String VALUE = "value";

  Member {
    arguments = List.copyOf(arguments);
  }

  @Override
  public Object value(Frame frame) {
    return Members.read(
        owner.value(frame), name, arguments.stream().map(each -> each.value(frame)).toList());
  }

  /** Of a parameter, its value alone says how it is set. */
  @Override
  public List<Parameter> parameters(Frame frame) {
    boolean other = owner.value(frame) instanceof Parameter && !name.equals(VALUE);
    return other ? List.of() : owner.parameters(frame);
  }

  @Override
  public String text() {
    String before = owner instanceof Subject ? "" : owner.text() + ".";
    String after =
        arguments.isEmpty()
            ? ""
            : arguments.stream().map(Expression::text).collect(Collectors.joining(", ", "(", ")"));
    return before + name + after;
  }

  @Override
  public List<Difference> differences(Frame frame) {
    return List.of(
        new Difference(
            Side.of(this, frame), Relation.EQUAL, Side.of(new Literal(true, "true"), frame)));
  }
}
