package io.github.trilat.rules.lint;

import io.github.trilat.rules.text.Brackets;
import io.github.trilat.rules.text.DrlText;
import io.github.trilat.rules.text.RuleTokens;
import io.github.trilat.rules.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the shape off a rule that has been linted. */
final class ShapeReader {

  private static final Set<String> MODES = Set.of("not", "exists");
  private static final Set<String> JOINING = Set.of("and", "&&", ",");
  private static final Set<String> CHOICES = Set.of("or", "||", "forall");

  /** Fields that tell one fact of a type from another. */
  private static final Set<String> NAMES = Set.of("id", "name", "indicator", "drill");

  private final DrlText drl;
  private final List<Token> tokens;
  private final List<PatternShape> patterns = new ArrayList<>();
  private final Set<String> others = new HashSet<>();
  private final Map<String, String> bound = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  private ShapeReader(DrlText drl, List<Token> tokens) {
    this.drl = drl;
    this.tokens = tokens;
  }

  static RuleShape read(DrlText drl, RuleTokens rule) {
    ShapeReader reader = new ShapeReader(drl, rule.when());
    if (rule.when().stream().anyMatch(token -> CHOICES.contains(token.text()) && !token.isText())) {
      reader.others.add(reader.meaning(rule.when()));
    } else {
      reader.elements();
    }
    Set<String> responses =
        ConstraintReader.parts(rule.then(), ";").stream()
            .filter(sentence -> !sentence.isEmpty())
            .map(reader::meaning)
            .collect(Collectors.toSet());
    return new RuleShape(reader.patterns, reader.others, responses);
  }

  private void elements() {
    int at = 0;
    while (at < tokens.size()) {
      at = JOINING.contains(tokens.get(at).text()) ? at + 1 : element(at);
    }
  }

  private int element(int at) {
    boolean moded = MODES.contains(tokens.get(at).text());
    int first = moded ? at + 1 : at;
    boolean named = first + 1 < tokens.size() && tokens.get(first + 1).is(":");
    int type = named ? first + 2 : first;
    int open = tokens.get(type).is("(") ? type : type + 1;
    int close = Brackets.closing(tokens, open);
    if (open == type) {
      others.add(meaning(tokens.subList(at, close + 1)));
    } else {
      pattern(
          moded ? tokens.get(at).text() : "", named ? tokens.get(first).text() : "", type, close);
    }
    return close + 1;
  }

  private void pattern(String mode, String variable, int type, int close) {
    String fact = tokens.get(type).text();
    List<List<Token>> parts =
        close == type + 2
            ? List.of()
            : ConstraintReader.parts(tokens.subList(type + 2, close), ",");
    String key = mode.isEmpty() ? key(fact, parts) : "it";
    bound.put(variable, key);
    parts.forEach(part -> bind(part, key));
    List<Constraint> constraints =
        parts.stream().flatMap(part -> constraint(part).stream()).toList();
    patterns.add(new PatternShape(drl.span(tokens.get(type)), mode, fact, key, constraints));
  }

  /** By its name, if the pattern gives it; else by its number among those of its fact. */
  private String key(String fact, List<List<Token>> parts) {
    return parts.stream()
        .filter(part -> part.size() == 3 && NAMES.contains(part.get(0).text()))
        .filter(part -> part.get(1).is("==") && part.get(2).isText())
        .findFirst()
        .map(part -> fact + "[" + part.get(2).text() + "]")
        .filter(key -> counts.merge(key, 1, Integer::sum) == 1)
        .orElseGet(() -> fact + counts.merge(fact, 1, Integer::sum));
  }

  private void bind(List<Token> part, String key) {
    if (isBinding(part)) {
      bound.put(part.get(0).text(), key + "." + part.get(2).text());
    }
  }

  private static boolean isBinding(List<Token> part) {
    return part.size() > 2 && part.get(1).is(":");
  }

  /** What the part asks, without the variable that it may bind; nothing if it only binds. */
  private Optional<Constraint> constraint(List<Token> whole) {
    List<Token> part = isBinding(whole) ? whole.subList(2, whole.size()) : whole;
    if (part.isEmpty() || (part.size() == 1 && part != whole)) {
      return Optional.empty();
    }
    int offset = part.get(0).offset();
    int length = part.get(part.size() - 1).end() - offset;
    Comparing read = Comparing.of(part, this::meaning);
    return Optional.of(
        new Constraint(
            drl.span(offset, length),
            drl.text().substring(offset, offset + length).replaceAll("\\s+", " "),
            read.field(),
            read.sign(),
            read.values()));
  }

  /** The tokens in a row, each variable by what it is bound to. */
  private String meaning(List<Token> part) {
    return part.stream()
        .map(token -> token.isText() ? "\"" + token.text() + "\"" : known(token))
        .collect(Collectors.joining(" "))
        .replace(" . ", ".");
  }

  private String known(Token token) {
    return token.isVariable() ? bound.getOrDefault(token.text(), token.text()) : token.text();
  }
}
