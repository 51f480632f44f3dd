package io.github.trilat.rules.lint;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.rules.text.Brackets;
import io.github.trilat.rules.text.DrlText;
import io.github.trilat.rules.text.Mention;
import io.github.trilat.rules.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that the two sides of each comparison fit, and notes the names that they compare with. */
final class ComparisonLint {

  private static final Set<String> COMPARING = Set.of("==", "!=", "<", ">", "<=", ">=");
  private static final Set<String> ORDERING = Set.of("<", ">", "<=", ">=");
  private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/");

  /** Fields whose texts are names that other files define. */
  private static final Map<String, Mention.Kind> NAMING =
      Map.ofEntries(
          Map.entry("Mechanism.id", Mention.Kind.MECHANISM),
          Map.entry("Notice.mechanism", Mention.Kind.MECHANISM),
          Map.entry("Call.mechanism", Mention.Kind.MECHANISM),
          Map.entry("Consultation.mechanism", Mention.Kind.MECHANISM),
          Map.entry("Drill.mechanism", Mention.Kind.MECHANISM),
          Map.entry("Occasion.mechanism", Mention.Kind.MECHANISM),
          Map.entry("Outage.mechanism", Mention.Kind.MECHANISM),
          Map.entry("Currency.drill", Mention.Kind.MECHANISM),
          Map.entry("Parameter.id", Mention.Kind.PARAMETER),
          Map.entry("Indicator.name", Mention.Kind.INDICATOR),
          Map.entry("Indicator.kind", Mention.Kind.SCORE),
          Map.entry("Level.indicator", Mention.Kind.INDICATOR),
          Map.entry("Sighting.sensor", Mention.Kind.SENSOR));

  private final DrlText drl;
  private final List<Token> tokens;
  private final List<Operand> operands;
  private final Problems problems;
  private final RuleNotes notes;

  ComparisonLint(
      DrlText drl, List<Token> tokens, List<Operand> operands, Problems problems, RuleNotes notes) {
    this.drl = drl;
    this.tokens = tokens;
    this.operands = operands;
    this.problems = problems;
    this.notes = notes;
  }

  void check() {
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      if (COMPARING.contains(token.text()) && !token.isText()) {
        compareAround(at);
      } else if (token.is("in") && at + 1 < tokens.size() && tokens.get(at + 1).is("(")) {
        compareEach(at);
      } else if (token.is("contains") || token.is("excludes")) {
        checkSet(at);
      }
    }
    operands.forEach(this::checkAlone);
    operands.forEach(this::checkArithmetic);
  }

  private void compareAround(int sign) {
    Optional<Operand> left = endingAt(sign);
    Optional<Operand> right = startingAt(sign + 1);
    left.ifPresent(each -> checkOrder(tokens.get(sign), each));
    if (left.isPresent() && right.isPresent()) {
      compare(left.get(), right.get());
    }
  }

  private void compareEach(int in) {
    int before = in > 0 && tokens.get(in - 1).is("not") ? in - 1 : in;
    Optional<Operand> left = endingAt(before);
    int close = Brackets.closing(tokens, in + 1);
    for (Operand each : operands) {
      if (left.isPresent() && each.start() > in && each.end() <= close) {
        compare(left.get(), each);
      }
    }
  }

  private void checkSet(int contains) {
    int before = contains > 0 && tokens.get(contains - 1).is("not") ? contains - 1 : contains;
    endingAt(before)
        .filter(Operand::isKnown)
        .filter(left -> !Set.class.isAssignableFrom(left.type()))
        .ifPresent(
            left ->
                drl.error(
                    problems,
                    tokens.get(left.start()),
                    written(left) + " is " + Vocabulary.words(left.type()) + ", not a set",
                    containing(contains, left)));
  }

  private String containing(int contains, Operand left) {
    Optional<Operand> right = startingAt(contains + 1);
    if (right.filter(each -> each.type() == left.type()).isPresent()) {
      return "To compare one with one: " + bare(left) + " == " + bare(right.get());
    }
    return right
        .filter(each -> Set.class.isAssignableFrom(each.type()))
        .map(set -> "The set stands before ‘contains’: " + bare(set) + " contains " + bare(left))
        .orElse("The set stands before ‘contains’: members contains Country.US");
  }

  /** Whether the kind of thing has an order in which less and more mean something. */
  private void checkOrder(Token sign, Operand left) {
    if (ORDERING.contains(sign.text()) && left.isKnown() && !Vocabulary.isOrdered(left.type())) {
      drl.error(
          problems,
          sign,
          written(left)
              + " is "
              + Vocabulary.words(left.type())
              + ", which is neither more nor less",
          "Compare it with == != or in.");
    }
  }

  private void compare(Operand left, Operand right) {
    mention(left, right);
    mention(right, left);
    if (left.isKnown() && right.isKnown() && !fit(left.type(), right.type())) {
      drl.error(
          problems,
          tokens.get(right.start()),
          written(left)
              + " is "
              + Vocabulary.words(left.type())
              + ", and "
              + written(right)
              + " is "
              + Vocabulary.words(right.type()),
          new Mismatch(left, right, bare(left), bare(right)).remedy());
    }
  }

  private static boolean fit(Class<?> left, Class<?> right) {
    return left == right
        || (Vocabulary.isNumber(left) && Vocabulary.isNumber(right))
        || left.isAssignableFrom(right)
        || right.isAssignableFrom(left);
  }

  private void mention(Operand field, Operand literal) {
    Token token = tokens.get(literal.start());
    if (!token.isText()) {
      return;
    }
    field
        .field()
        .map(each -> NAMING.get(each.fact().getSimpleName() + "." + each.name()))
        .ifPresent(kind -> notes.mention(new Mention(kind, token.text(), drl.span(token))));
  }

  /** A field that stands alone has to be true or false. */
  private void checkAlone(Operand operand) {
    boolean begins = operand.start() == 0 || tokens.get(operand.start() - 1).is(",");
    boolean ends = operand.end() == tokens.size() || tokens.get(operand.end()).is(",");
    if (begins
        && ends
        && operand.isKnown()
        && operand.type() != boolean.class
        && depth(operand) == 0) {
      drl.error(
          problems,
          tokens.get(operand.start()),
          written(operand) + " alone is no condition: it is " + Vocabulary.words(operand.type()),
          "Compare it with something, or bind it: $name : " + tokens.get(operand.start()).text());
    }
  }

  /** Only numbers are added; joining texts would make new ones that nothing else knows. */
  private void checkArithmetic(Operand operand) {
    boolean calculated = isArithmetic(operand.start() - 1) || isArithmetic(operand.end());
    if (calculated && operand.isKnown() && !Vocabulary.isNumber(operand.type())) {
      drl.error(
          problems,
          tokens.get(operand.start()),
          written(operand) + " is " + Vocabulary.words(operand.type()) + ", not a number",
          "Calculate with numbers only.");
    }
  }

  private int depth(Operand operand) {
    int depth = 0;
    for (Token token : tokens.subList(0, operand.start())) {
      depth += Brackets.change(token);
    }
    return depth;
  }

  private String written(Operand operand) {
    return Shown.value(bare(operand));
  }

  private String bare(Operand operand) {
    Token first = tokens.get(operand.start());
    Token last = tokens.get(operand.end() - 1);
    return drl.text().substring(first.offset(), last.end());
  }

  private Optional<Operand> endingAt(int index) {
    return operands.stream()
        .filter(operand -> operand.end() == index)
        .filter(operand -> !isArithmetic(operand.start() - 1))
        .findFirst();
  }

  private Optional<Operand> startingAt(int index) {
    return operands.stream()
        .filter(operand -> operand.start() == index)
        .filter(operand -> !isArithmetic(operand.end()))
        .findFirst();
  }

  private boolean isArithmetic(int index) {
    return index >= 0 && index < tokens.size() && ARITHMETIC.contains(tokens.get(index).text());
  }
}
