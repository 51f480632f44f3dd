package io.github.trilat.rules.tree;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.model.Parameter;
import io.github.trilat.rules.text.RuleText;
import io.github.trilat.rules.text.Token;
import io.github.trilat.rules.tree.Clause.Constraint;
import io.github.trilat.rules.tree.Clause.Pattern;
import io.github.trilat.rules.tree.Clause.Written;
import io.github.trilat.rules.tree.Expression.Comparison;
import io.github.trilat.rules.tree.Expression.Literal;
import io.github.trilat.rules.tree.Expression.Member;
import io.github.trilat.rules.tree.Expression.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What gathers while a rule is read: patterns, names, problems. */
final class Draft {
  private final RuleText text;
  private final Problems problems;
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, Pattern> numbers = new LinkedHashMap<>();
  private final Set<String> words = new HashSet<>();
  private int positions;

  Draft(RuleText text, Problems problems) {
    this.text = text;
    this.problems = problems;
  }

  RuleText text() {
    return text;
  }

  int errors() {
    return problems.errors();
  }

  void error(Token token, String what, String remedy) {
    text.error(problems, token, what, remedy);
  }

  void error(Token first, Token last, String what, String remedy) {
    problems.error(text.place(first, last), what, remedy);
  }

  void errorInLine(Token token, String what, String remedy) {
    problems.error(text.line(token), what, remedy);
  }

  void warn(Token token, String what, String remedy) {
    problems.warn(text.place(token), what, remedy);
  }

  /** The place of the next pattern among those of the rule. */
  int position() {
    return positions++;
  }

  int positions() {
    return positions;
  }

  void word(String word) {
    words.add(word);
  }

  Set<String> words() {
    return words;
  }

  void mention(Mention mention) {
    mentions.add(mention);
  }

  /** The same, in a condition or a response, where no name may be empty. */
  void name(Mention mention) {
    if (mention.name().isEmpty()) {
      problems.error(
          mention.place(),
          "nothing stands between these quotation marks",
          "Write which " + mention.kind().word() + " is meant.");
    }
    mention(mention);
  }

  void mention(Mention.Kind kind, Token token) {
    mentions.add(new Mention(kind, token.text(), text.place(token)));
  }

  List<Mention> mentions() {
    return mentions;
  }

  /**
   * The parameter that a rule calls by its id, without a pattern of its own; it gets one.
   *
   * @param id a text
   * @param units that it may have; any, if there are none
   */
  Subject parameter(Token id, Set<String> units) {
    name(new Mention(Mention.Kind.PARAMETER, id.text(), text.place(id), units));
    Pattern pattern = numbers.computeIfAbsent(id.text(), any -> pattern(id));
    return new Subject(pattern.position(), Parameter.class);
  }

  private Pattern pattern(Token id) {
    int position = position();
    Literal literal = new Literal(id.text(), String.class, "\"" + id.text() + "\"");
    Member field = new Member(new Subject(position, Parameter.class), "id", String.class);
    Comparison test = new Comparison(field, Relation.EQUAL, literal);
    return new Pattern(
        new Written("Parameter( " + test.text() + " )", text.place(id), true),
        position,
        Parameter.class,
        List.of(new Constraint(test.text(), text.place(id), test)));
  }

  /** The patterns of all parameters that are called by their ids. */
  Collection<Pattern> numbers() {
    return numbers.values();
  }
}
