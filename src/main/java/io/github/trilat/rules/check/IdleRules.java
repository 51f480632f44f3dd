package io.github.trilat.rules.check;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.engine.Setting;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Parameter;
import io.github.trilat.rules.check.Shape.Asked;
import io.github.trilat.rules.check.Shape.Field;
import io.github.trilat.rules.check.Values.Interval;
import io.github.trilat.rules.tree.Clause.Constraint;
import io.github.trilat.rules.tree.Expression;
import io.github.trilat.rules.tree.Expression.Literal;
import io.github.trilat.rules.tree.Expression.Timing;
import io.github.trilat.rules.tree.Rule;
import io.github.trilat.rules.tree.RuleFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Warns of rules that do nothing. */
public final class IdleRules {
  private final Known known;
  private final Values values;
  private final Problems problems;

  private IdleRules(Known known, Problems problems) {
    this.known = known;
    this.values = new Values(known);
    this.problems = problems;
  }

  /** A rule, the file that it stands in, and its shape. */
  record Entry(RuleFile file, Rule rule, Shape shape) {

    /** Its name and where it stands, for a message. */
    String told() {
      Place place = rule.place();
      return Shown.value(rule.name()) + " (" + place.path() + ":" + place.line() + ")";
    }
  }

  /**
   * Warns of each.
   *
   * @param files the rules in force, in their order
   * @param settings all that their mechanisms and parameters are or might have been: the base's and
   *     what alternatives make of it, for a rule that only an alternative keeps from firing is not
   *     idle
   */
  public static void warn(List<RuleFile> files, List<Setting> settings, Problems problems) {
    List<Entry> entries =
        files.stream()
            .flatMap(
                file -> file.rules().stream().map(rule -> new Entry(file, rule, Shape.of(rule))))
            .toList();
    List<Rule> rules = entries.stream().map(Entry::rule).toList();
    new Shadows(problems).check(entries);
    IdleRules idle = new IdleRules(new Known(settings, rules), problems);
    for (Entry entry : entries) {
      idle.check(entry.shape().patterns());
      entry.shape().patterns().stream()
          .filter(pattern -> !pattern.isDenied())
          .flatMap(pattern -> pattern.pattern().constraints().stream())
          .forEach(constraint -> idle.times(entry.rule(), constraint));
    }
    GoneFacts.warn(rules, problems);
  }

  private void check(List<Asked> patterns) {
    for (Asked pattern : patterns) {
      boolean told = contradicts(pattern);
      if (pattern.isDenied()) {
        between(pattern, patterns);
      } else if (!told) {
        name(pattern).ifPresent(id -> againstSetting(pattern, id));
      }
    }
  }

  private void neverFires(Place place, String what, String remedy) {
    problems.warn(place, what, "As it stands the rule never fires. " + remedy);
  }

  // ---- constraints that exclude each other

  /** Whether the constraints of the pattern exclude each other; then it is told. */
  private boolean contradicts(Asked pattern) {
    List<Field> fields = pattern.plainFields();
    for (int at = 0; at < fields.size(); at++) {
      if (!compatible(fields.subList(0, at + 1))) {
        exclude(pattern, fields.get(at), partner(fields, at));
        return true;
      }
    }
    return false;
  }

  /** One that excludes the one at the index by itself. */
  private Optional<Field> partner(List<Field> fields, int at) {
    return IntStream.range(0, at)
        .mapToObj(fields::get)
        .filter(before -> !compatible(List.of(before, fields.get(at))))
        .findFirst();
  }

  private boolean compatible(List<Field> fields) {
    return fields.stream()
        .map(Field::name)
        .distinct()
        .allMatch(
            name -> values.any(fields.stream().filter(each -> each.name().equals(name)).toList()));
  }

  private void exclude(Asked pattern, Field last, Optional<Field> other) {
    String what =
        other
            .map(
                first ->
                    Shown.value(first.text())
                        + " and "
                        + Shown.value(last.text())
                        + " never hold together")
            .orElse(Shown.value(last.text()) + " leaves nothing to match" + before(pattern, last));
    String remedy = "Delete one of the conditions, or write two rules.";
    if (pattern.isDenied()) {
      problems.warn(last.place(), what, "As it stands this ‘not’ always holds. " + remedy);
    } else {
      neverFires(last.place(), what, remedy);
    }
  }

  private static String before(Asked pattern, Field last) {
    return pattern.fields().get(0).equals(last) ? "" : ", after what stands before it";
  }

  /** Tells of a fact that the pattern denies and another matches. */
  private void between(Asked denied, List<Asked> patterns) {
    patterns.stream()
        .filter(each -> each.mode().isEmpty() && each.type().equals(denied.type()))
        .filter(each -> denied.fields().stream().allMatch(one -> implied(one, each)))
        .findFirst()
        .ifPresent(
            matched ->
                neverFires(
                    denied.place(),
                    "this denies what line " + matched.place().line() + " matches",
                    "Say in which field the two differ, or delete one of them."));
  }

  /** Whether whatever the pattern matches meets the constraint. */
  private static boolean implied(Field field, Asked pattern) {
    String itself = pattern.key() + "." + field.name();
    boolean trivial =
        field.sign().equals("==")
            && field.values().stream().map(Value::meaning).toList().equals(List.of(itself));
    return trivial
        || pattern.fields().stream().anyMatch(each -> each.meaning().equals(field.meaning()));
  }

  /** Tells of a time between two bounds of which the first is the longer. */
  private void times(Rule rule, Constraint constraint) {
    if (constraint.test() instanceof Timing timing && timing.bounds().size() == 2) {
      Interval least = seconds(rule, timing.bounds().get(0));
      Interval most = seconds(rule, timing.bounds().get(1));
      if (least.low() > most.high()) {
        neverFires(
            constraint.place(),
            "the first of the two times is longer than the second: "
                + Interval.plain(least.low())
                + " s, and "
                + Interval.plain(most.high())
                + " s",
            "Name the shorter one first.");
      }
    }
  }

  private Interval seconds(Rule rule, Expression bound) {
    return bound
        .subjects()
        .flatMap(time -> rule.patterns().filter(each -> each.position() == time.position()))
        .findFirst()
        .flatMap(time -> time.text("id"))
        .map(known::seconds)
        .orElseGet(
            () ->
                bound instanceof Literal literal && literal.value() instanceof Number number
                    ? Interval.of(number.doubleValue())
                    : Interval.ANY);
  }

  // ---- what no mechanism or parameter of the setting can meet

  private static Optional<String> name(Asked pattern) {
    return Stream.of("id", "drill")
        .flatMap(each -> pattern.pattern().text(each).stream())
        .findFirst();
  }

  private void againstSetting(Asked pattern, String id) {
    switch (pattern.type()) {
      case "Mechanism" -> pattern.plainFields().forEach(each -> mechanism(each, id));
      case "Currency" -> drill(pattern, id);
      case "Parameter" -> parameter(pattern, id);
      default -> {}
    }
  }

  private void mechanism(Field field, String id) {
    List<Value> possible = known.mechanism(id).getOrDefault(field.name(), List.of());
    Field actual = new Field(field.place(), "", field.name(), "in", possible);
    boolean met = !lacks(field, possible) && values.any(List.of(actual, field));
    if (!possible.isEmpty() && !met) {
      never(field, id, "It has " + field.name() + " " + words(possible));
    }
  }

  private static String words(List<Value> values) {
    return values.stream().map(Value::meaning).collect(Collectors.joining(", "));
  }

  private static boolean lacks(Field field, List<Value> members) {
    Value country = field.values().get(0);
    return field.sign().equals("contains") && country.isNamed() && !members.contains(country);
  }

  private void drill(Asked pattern, String id) {
    Map<String, List<Value>> mechanism = known.mechanism(id);
    if (!mechanism.isEmpty() && !mechanism.get("kind").contains(Value.of(MechanismKind.DRILL))) {
      neverFires(
          pattern.place(),
          Shown.value(id) + " is no drill, so there is no Currency of it",
          "Name a drill: ‘./trilat list mechanisms’ tells which are.");
    }
  }

  private void parameter(Asked pattern, String id) {
    Interval range = known.parameter(id);
    boolean isNumber = pattern.pattern().type() == Parameter.class;
    for (Field field : pattern.fields()) {
      if (isNumber && field.name().equals("value") && !values.anyWithin(range, field)) {
        never(field, id, "It lies between " + range.words());
      }
    }
  }

  private void never(Field field, String id, String possible) {
    neverFires(
        field.place(),
        Shown.value(field.text()) + " never holds for " + Shown.value(id),
        possible + ".");
  }
}
