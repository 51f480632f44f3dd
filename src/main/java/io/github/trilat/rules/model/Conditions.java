package io.github.trilat.rules.model;

import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.betaIndexedBy;

import io.github.trilat.rules.tree.Clause;
import io.github.trilat.rules.tree.Clause.Accumulation;
import io.github.trilat.rules.tree.Clause.Group;
import io.github.trilat.rules.tree.Clause.Kind;
import io.github.trilat.rules.tree.Clause.Pattern;
import io.github.trilat.rules.tree.Clause.Sum;
import io.github.trilat.rules.tree.Expression;
import io.github.trilat.rules.tree.Expression.Comparison;
import io.github.trilat.rules.tree.Expression.Joined;
import io.github.trilat.rules.tree.Expression.Literal;
import io.github.trilat.rules.tree.Expression.Member;
import io.github.trilat.rules.tree.Expression.Opposite;
import io.github.trilat.rules.tree.Expression.Subject;
import io.github.trilat.rules.tree.Reading;
import io.github.trilat.rules.tree.Reading.Slots;
import io.github.trilat.rules.tree.Relation;
import io.github.trilat.rules.tree.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.drools.model.DSL;
import org.drools.model.Index;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDefImpl;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.drools.model.functions.accumulate.AccumulateFunction;
import org.drools.model.view.ViewItem;
import org.drools.model.view.ViewItemBuilder;

/** Makes Drools' patterns out of the conditions of one rule. */
@SuppressWarnings({"unchecked", "rawtypes"}) // the parser has seen to it that types fit
final class Conditions {

  /** Drools tells fields apart by number, and by the function that reads them. */
  private static final Map<String, Field> FIELDS = new ConcurrentHashMap<>();

  private record Field(int number, Function1<Object, Object> function) {}

  private static final Object[] NO_OTHERS = {};

  private final Rule rule;
  private final Map<Integer, Seen> seen = new HashMap<>();
  private Optional<Seen> last = Optional.empty();

  Conditions(Rule rule) {
    this.rule = rule;
  }

  /**
   * A pattern that Drools knows.
   *
   * @param order among all patterns that it has been told of, from 0
   */
  private record Seen(Variable<?> variable, int order) {}

  /** What Drools calls the fact of that pattern. */
  Variable<?> variable(int position) {
    return seen.get(position).variable();
  }

  ViewItemBuilder<?> of(Clause clause) {
    if (clause instanceof Pattern pattern) {
      return pattern(pattern);
    }
    if (clause.kind() == Kind.ALL) {
      return and(all(clause.parts()));
    }
    Optional<Seen> before = last;
    ViewItemBuilder<?> made =
        clause instanceof Group group ? apart(group) : accumulation((Accumulation) clause);
    last = before;
    return made;
  }

  /** Whatever it matches is not seen by the conditions after it. */
  private ViewItemBuilder<?> apart(Group group) {
    return switch (group.kind()) {
      case NONE -> DSL.not(of(group.first()));
      case SOME -> DSL.exists(of(group.first()));
      case EVERY -> every(group);
      default -> {
        Optional<Seen> before = last;
        List<ViewItemBuilder<?>> branches = new ArrayList<>();
        for (Clause branch : group.parts()) {
          last = before;
          branches.add(of(branch));
        }
        yield DSL.or(branches.get(0), rest(branches));
      }
    };
  }

  private List<ViewItemBuilder<?>> all(List<Clause> clauses) {
    List<ViewItemBuilder<?>> all = new ArrayList<>();
    clauses.forEach(clause -> all.add(of(clause)));
    return all;
  }

  /**
   * Of one fact and what it has to meet besides, Drools asks whether there is one that does not.
   */
  private ViewItemBuilder<?> every(Group every) {
    boolean one = every.others().size() == 1 && every.first() instanceof Pattern;
    if (one && every.others().get(0) instanceof Pattern other) {
      Pattern first = (Pattern) every.first();
      List<Expression> tests = new ArrayList<>();
      other.constraints().forEach(each -> tests.add(each.test()));
      if (tests.removeIf(each -> isSame(each, first, other))) {
        PatternDefImpl made = pattern(first);
        seen.put(other.position(), seen.get(first.position()));
        Expression fails = new Opposite(new Joined(true, tests));
        made.getItems().add(requirement(fails, first.position(), first.type()).item());
        return DSL.not(made);
      }
    }
    ViewItemBuilder<?> first = of(every.first());
    return DSL.forall(first, all(every.others()).toArray(ViewItemBuilder[]::new));
  }

  private static boolean isSame(Expression test, Pattern one, Pattern other) {
    return test instanceof Comparison comparison
        && comparison.relation() == Relation.EQUAL
        && comparison.left().fact().isPresent()
        && comparison.right().fact().isPresent()
        && comparison
            .subjects()
            .map(Subject::position)
            .toList()
            .containsAll(List.of(one.position(), other.position()));
  }

  private static ViewItemBuilder<?> and(List<ViewItemBuilder<?>> parts) {
    return parts.size() == 1 ? parts.get(0) : DSL.and(parts.get(0), rest(parts));
  }

  private static ViewItemBuilder<?>[] rest(List<ViewItemBuilder<?>> parts) {
    return parts.subList(1, parts.size()).toArray(ViewItemBuilder[]::new);
  }

  private Seen see(int position, Class<?> type) {
    Seen now = new Seen(DSL.declarationOf(boxed(type), "$" + position), seen.size());
    seen.put(position, now);
    return now;
  }

  private static Class<?> boxed(Class<?> type) {
    return type == long.class
        ? Long.class
        : type == double.class ? Double.class : type == int.class ? Integer.class : type;
  }

  private PatternDefImpl pattern(Pattern pattern) {
    Seen now = see(pattern.position(), pattern.type());
    PatternDefImpl made = (PatternDefImpl) PatternDSL.pattern(now.variable());
    boolean counted = false;
    for (Clause.Constraint constraint : pattern.constraints()) {
      Requirement requirement = requirement(constraint.test(), pattern.position(), pattern.type());
      made.getItems().add(requirement.item());
      counted |= requirement.getVariables().length > 1 && requirement.getIndex() == null;
    }
    if (!counted) {
      last.ifPresent(before -> made.getItems().add(counting(now, before).item()));
    }
    last = Optional.of(now);
    return made;
  }

  /** Always holds; is there to be counted. */
  private Requirement counting(Seen now, Seen before) {
    Variable<?>[] both = {now.variable(), before.variable()};
    return new Requirement(
        rule.name(), "counting $" + before.order(), both, (fact, others) -> true, null);
  }

  private Requirement requirement(Expression test, int position, Class<?> type) {
    List<Integer> others = new ArrayList<>();
    Reading reading = test.reading(slots(position, others));
    Variable<?>[] variables =
        Stream.concat(Stream.of(position), others.stream())
            .map(this::variable)
            .toArray(Variable[]::new);
    Optional<Indexed> index = index(test, position, type);
    return new Requirement(
        rule.name(),
        type.getSimpleName() + " " + index.map(Indexed::meaning).orElse(meaning(test, position)),
        variables,
        reading,
        index.map(Indexed::index).orElse(null));
  }

  /** An index, and what a constraint with it means: of one index and value Drools knows but one. */
  private record Indexed(String meaning, Index<?, ?> index) {}

  /** Drools takes constraints of one text for the same, so each names patterns by their order. */
  private String meaning(Expression expression, int position) {
    return expression.meaning(each -> isSame(each, position) ? "" : "$" + seen.get(each).order());
  }

  private boolean isSame(int one, int other) {
    return seen.get(one).order() == seen.get(other).order();
  }

  private Slots slots(int position, List<Integer> others) {
    return each -> {
      if (isSame(each, position)) {
        return Slots.NONE;
      }
      if (!others.contains(each)) {
        others.add(each);
      }
      return others.indexOf(each);
    };
  }

  // ---- what can be looked up

  private Optional<Indexed> index(Expression test, int position, Class<?> type) {
    if (!(test instanceof Comparison comparison) || comparison.relation() != Relation.EQUAL) {
      return Optional.empty();
    }
    if (isField(comparison.left(), position)) {
      return index(type, position, comparison.left(), comparison.right());
    }
    return isField(comparison.right(), position)
        ? index(type, position, comparison.right(), comparison.left())
        : Optional.empty();
  }

  /** Facts themselves are replaced by others of their id, so they are no key to look up. */
  private static boolean isField(Expression expression, int position) {
    return expression instanceof Member member
        && member.subjects().allMatch(subject -> subject.position() == position);
  }

  private Optional<Indexed> index(Class<?> fact, int position, Expression own, Expression other) {
    Class type = own.type();
    String name = meaning(own, position);
    Field field = field(fact.getSimpleName() + " " + name, own);
    Function1 read = field.function();
    if (other instanceof Literal literal) {
      return value(type, literal.value())
          .map(
              value ->
                  new Indexed(
                      name + " == " + value,
                      alphaIndexedBy(
                          type, Index.ConstraintType.EQUAL, field.number(), read, value)));
    }
    List<Integer> others = new ArrayList<>();
    other.reading(slots(position, others));
    boolean one = others.size() == 1 && other.subjects().noneMatch(s -> s.position() == position);
    if (!one || other.type() != type) {
      return Optional.empty();
    }
    Class<?> from = other.subjects().findFirst().orElseThrow().type();
    Function1 key = field(from.getSimpleName() + " " + other.meaning(any -> ""), other).function();
    return Optional.of(
        new Indexed(
            name + " == " + meaning(other, position),
            betaIndexedBy(
                type, Index.ConstraintType.EQUAL, field.number(), read, key, other.type())));
  }

  /** What an expression over one fact reads, the same for the same text. */
  private static Field field(String name, Expression expression) {
    return FIELDS.computeIfAbsent(
        name,
        any -> {
          Reading reading = expression.reading(each -> Slots.NONE);
          return new Field(FIELDS.size(), fact -> reading.of(fact, NO_OTHERS));
        });
  }

  /** The literal as a value of the field's type, if it is one. */
  private static Optional<Object> value(Class<?> type, Object literal) {
    if (!(literal instanceof Number number)) {
      return Optional.of(literal);
    }
    if (type == double.class) {
      return Optional.of(number.doubleValue());
    }
    boolean whole = number.doubleValue() == number.longValue();
    return !whole
        ? Optional.empty()
        : Optional.of(type == int.class ? (Object) number.intValue() : (Object) number.longValue());
  }

  // ---- accumulate

  private ViewItemBuilder<?> accumulation(Accumulation accumulation) {
    ViewItemBuilder<?> of = of(accumulation.of());
    int first =
        accumulation
            .of()
            .all()
            .filter(Pattern.class::isInstance)
            .map(each -> ((Pattern) each).position())
            .findFirst()
            .orElseThrow();
    List<AccumulateFunction> functions = new ArrayList<>();
    for (Sum sum : accumulation.sums()) {
      int over = sum.value().subjects().map(Subject::position).findFirst().orElse(first);
      String meaning = sum.value().meaning(each -> "$" + seen.get(each).order());
      Seen result = see(sum.position(), sum.type());
      functions.add(
          DSL.accFunction(() -> new Total(sum, meaning), variable(over)).as(result.variable()));
    }
    List<ViewItemBuilder<?>> parts = new ArrayList<>();
    parts.add(
        DSL.accumulate(
            (ViewItem<?>) of.get(),
            functions.get(0),
            functions.subList(1, functions.size()).toArray(AccumulateFunction[]::new)));
    if (accumulation.sums().size() > 1) {
      accumulation.sums().stream()
          .filter(each -> each.tally().needsFact())
          .forEach(each -> parts.add(there(each)));
    }
    accumulation.constraints().forEach(each -> parts.add(result(each, accumulation)));
    return and(parts);
  }

  /** Of several results Drools goes on with those that came to nothing; of one it does not. */
  private ViewItemBuilder<?> there(Sum sum) {
    PatternDefImpl made = (PatternDefImpl) PatternDSL.pattern(variable(sum.position()));
    Variable<?>[] own = {variable(sum.position())};
    Reading there = (result, others) -> result != null;
    made.getItems().add(new Requirement(rule.name(), "there", own, there, null).item());
    return made;
  }

  /** A constraint on what an accumulation came to is one of the last result that it reads. */
  private ViewItemBuilder<?> result(Clause.Constraint constraint, Accumulation accumulation) {
    Sum sum =
        constraint
            .test()
            .subjects()
            .flatMap(
                read ->
                    accumulation.sums().stream().filter(each -> each.position() == read.position()))
            .findFirst()
            .orElse(accumulation.sums().get(0));
    PatternDefImpl made = (PatternDefImpl) PatternDSL.pattern(variable(sum.position()));
    made.getItems().add(requirement(constraint.test(), sum.position(), sum.type()).item());
    return made;
  }
}
