package io.github.trilat.rules.lint;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.engine.RuleReach;
import io.github.trilat.rules.text.DrlText;
import io.github.trilat.rules.text.Mention;
import io.github.trilat.rules.text.RuleTokens;
import io.github.trilat.rules.text.Span;
import io.github.trilat.rules.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks a rule's name, annotations and attributes, and makes its card. */
final class HeaderLint {

  private static final String SOURCE = "source";
  private static final String ASSUMPTION = "assumption";
  private static final String MECHANISM = "mechanism";
  private static final List<String> ANNOTATIONS = List.of(SOURCE, MECHANISM);
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 \\-',():.]*");
  private static final Pattern UNNAMED_ROW = Pattern.compile(".*_[0-9]+");
  private static final Pattern ID = Pattern.compile("[^,\\s]+");
  private static final int LONGEST_NAME = 120;
  private static final int MOST_SALIENCE = 1000;
  private static final String SOURCE_REMEDY =
      "Add a line: @source( \"id of a fact card\" ), several separated by commas.";

  private final DrlText drl;
  private final RuleTokens rule;
  private final Problems problems;
  private final RuleNotes notes;
  private final Map<String, Token> annotations = new HashMap<>();
  private int at;

  HeaderLint(DrlText drl, RuleTokens rule, Problems problems, RuleNotes notes) {
    this.drl = drl;
    this.rule = rule;
    this.problems = problems;
    this.notes = notes;
  }

  /** The rule's card, as far as it could be read. */
  LintedRule check() {
    checkName();
    int before = problems.errors();
    while (at < rule.header().size()) {
      if (rule.header().get(at).is("@")) {
        annotation();
      } else {
        attribute();
      }
    }
    return new LintedRule(
        rule.name().text(),
        drl.span(rule.name()).line(),
        mechanism(),
        problems.errors() == before || annotations.containsKey(SOURCE) ? sources() : List.of(),
        RuleReach.NOTHING,
        RuleShape.NONE);
  }

  private void checkName() {
    String name = rule.name().text();
    if (drl.isTable() && UNNAMED_ROW.matcher(name).matches()) {
      drl.error(
          problems,
          rule.name(),
          "this row has no name",
          "Fill in the NAME column with a sentence.");
    } else if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
      drl.error(
          problems,
          rule.name(),
          name.length() > LONGEST_NAME
              ? "a rule's name has at most " + LONGEST_NAME + " characters"
              : "a rule cannot be called " + Shown.value(name),
          "Use letters, digits, spaces and - ' , ( ) : . only.");
    }
  }

  private void annotation() {
    Token sign = rule.header().get(at);
    boolean whole =
        at + 4 < rule.header().size()
            && rule.header().get(at + 1).isWord()
            && rule.header().get(at + 2).is("(")
            && rule.header().get(at + 3).isText()
            && rule.header().get(at + 4).is(")");
    if (!whole) {
      drl.error(
          problems,
          sign,
          "an annotation has one text in brackets",
          "Write: @source( \"id of a fact card\" )");
      skipTo("@");
      return;
    }
    Token name = rule.header().get(at + 1);
    Token value = rule.header().get(at + 3);
    at += 5;
    if (!ANNOTATIONS.contains(name.text())) {
      drl.error(
          problems,
          name,
          "unknown annotation " + Shown.value("@" + name.text()),
          Suggestion.remedy("@" + name.text(), List.of("@source", "@mechanism"), "annotation"));
    } else if (annotations.putIfAbsent(name.text(), value) != null) {
      drl.error(
          problems, name, "a second @" + name.text(), "Name several ids in one, with commas.");
    }
  }

  private void attribute() {
    Token word = rule.header().get(at);
    List<Token> rest = rule.header().subList(at, rule.header().size());
    int length = Math.max(salience(rest), noLoop(rest));
    if (length > 0) {
      at += length;
      return;
    }
    drl.error(
        problems,
        word,
        Shown.value(word.text()) + " may not stand here",
        word.is("extends")
            ? "A rule stands by itself: repeat the conditions."
            : ANNOTATIONS.contains(word.text())
                ? "Write @" + word.text() + "( \"…\" ), with the sign in front."
                : "A rule may have salience with a whole number, and no-loop; nothing else.");
    skipTo("@");
  }

  /** Tokens taken by {@code salience -10}, or 0 if it is not that. */
  private int salience(List<Token> rest) {
    if (!rest.get(0).is("salience")) {
      return 0;
    }
    int number = rest.size() > 1 && rest.get(1).is("-") ? 2 : 1;
    boolean whole = number < rest.size() && rest.get(number).text().matches("[0-9]{1,9}");
    if (!whole) {
      return 0;
    }
    if (Integer.parseInt(rest.get(number).text()) > MOST_SALIENCE) {
      drl.error(
          problems, rest.get(number), "salience goes from -1000 to 1000", "Use a smaller number.");
    }
    return number + 1;
  }

  /** Tokens taken by {@code no-loop} or {@code no-loop true}, or 0 if it is not that. */
  private static int noLoop(List<Token> rest) {
    boolean found =
        rest.size() >= 3 && rest.get(0).is("no") && rest.get(1).is("-") && rest.get(2).is("loop");
    if (!found) {
      return 0;
    }
    boolean flag = rest.size() > 3 && (rest.get(3).is("true") || rest.get(3).is("false"));
    return flag ? 4 : 3;
  }

  private void skipTo(String sign) {
    at++;
    while (at < rule.header().size() && !rule.header().get(at).is(sign)) {
      at++;
    }
  }

  private String mechanism() {
    Token value = annotations.get(MECHANISM);
    if (value == null) {
      return "";
    }
    List<String> ids = ids(value, Mention.Kind.MECHANISM);
    if (ids.size() != 1) {
      drl.error(problems, value, "a rule belongs to one mechanism", "Name exactly one id.");
    }
    return ids.isEmpty() ? "" : ids.get(0);
  }

  private List<String> sources() {
    Token value = annotations.get(SOURCE);
    if (value == null) {
      drl.error(
          problems,
          rule.name(),
          "the rule " + Shown.value(rule.name().text()) + " names no source",
          drl.isTable()
              ? "Fill in the column of its source: the id of a fact card."
              : SOURCE_REMEDY);
      return List.of();
    }
    List<String> ids = ids(value, Mention.Kind.FACT);
    if (ids.isEmpty()) {
      drl.error(problems, value, "@source names no fact card", SOURCE_REMEDY);
    } else if (ids.size() > 1 && ids.contains(ASSUMPTION)) {
      drl.error(
          problems,
          value,
          "a rule is an assumption or has sources, not both",
          "Delete the word or the citations.");
    }
    return ids;
  }

  private List<String> ids(Token value, Mention.Kind kind) {
    List<String> ids = new ArrayList<>();
    Matcher matcher = ID.matcher(value.text());
    while (matcher.find()) {
      Span span = drl.span(value.offset() + 1 + matcher.start(), matcher.group().length());
      notes.mention(new Mention(kind, matcher.group(), span));
      ids.add(matcher.group());
    }
    return ids;
  }
}
