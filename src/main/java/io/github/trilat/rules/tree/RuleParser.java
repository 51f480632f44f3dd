package io.github.trilat.rules.tree;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.rules.text.RuleText;
import io.github.trilat.rules.text.Scanner;
import io.github.trilat.rules.text.SourceFile;
import io.github.trilat.rules.text.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads a rule file or table into a tree, with all its mistakes at once: what is wrong with one
 * rule or condition does not keep it from reading the next.
 */
public final class RuleParser {
  private static final String RULE = "rule";
  private static final String COMMENT = "//";
  private static final String SUPPLIED = "Delete it; every rule file has it already.";
  private static final String ONLY_RULES = "A rule file holds rules and comments, nothing else.";
  private static final String BEGIN = "Begin with: rule \"What happens, as a sentence\"";
  private static final Map<String, String> REFUSED =
      Map.ofEntries(
          Map.entry("package", SUPPLIED),
          Map.entry("import", SUPPLIED),
          Map.entry("global", SUPPLIED),
          Map.entry("dialect", SUPPLIED),
          Map.entry("declare", ONLY_RULES + " The facts are listed in the vocabulary."),
          Map.entry("function", ONLY_RULES),
          Map.entry("query", ONLY_RULES),
          Map.entry("unit", ONLY_RULES));
  private static final List<String> HEADER = List.of("@", "salience", "no");
  private static final List<String> PARTS = List.of("when", "then", "end");
  private static final int MOST_RULES = 300;
  private static final int MOST_PATTERNS = 25;
  private static final int MOST_ORS = 4;
  private static final int MOST_WORDS = 600;

  /** Deepest nesting of brackets. */
  private static final int MAX_DEPTH = 8;

  private final RuleText text;
  private final List<Token> tokens;
  private final Problems problems;
  private final List<Rule> rules = new ArrayList<>();
  private int at;
  private int told; // up to where the text has been made part of a rule's story

  private RuleParser(RuleText text, List<Token> tokens, Problems problems) {
    this.text = text;
    this.tokens = tokens;
    this.problems = problems;
  }

  /** A rule in its parts, each without the keyword that opens it. */
  record Parts(Token name, List<Token> header, List<Token> when, List<Token> then, Token end) {}

  /**
   * Reads a file.
   *
   * @param pack the pack that it belongs to
   */
  public static RuleFile parse(String pack, SourceFile source) {
    Problems problems = new Problems();
    try {
      return parse(pack, source, problems);
    } catch (InvalidInput tooMany) {
      return new RuleFile(pack, source, "", List.of(), tooMany.problems());
    }
  }

  private static RuleFile parse(String pack, SourceFile source, Problems problems) {
    Optional<RuleText> text = RuleText.read(source, problems);
    List<Token> tokens = text.map(each -> Scanner.scan(each, problems)).orElse(List.of());
    if (!problems.isClean()) {
      return new RuleFile(pack, source, "", List.of(), problems.all());
    }
    RuleParser parser = new RuleParser(text.orElseThrow(), tokens, problems);
    String comment = parser.comment();
    while (parser.at < tokens.size()) {
      parser.step();
    }
    parser.checkNames();
    // Advice is for rules that are in order.
    List<Problem> found =
        problems.all().stream().filter(each -> problems.isClean() || each.isError()).toList();
    return new RuleFile(pack, source, comment, parser.rules, found);
  }

  /** What a file says at its head; a table says it in its first row. */
  private String comment() {
    List<String> lines = text.source().lines();
    if (text.isTable()) {
      String first = lines.get(0);
      boolean quoted = first.startsWith("\"") && first.endsWith("\"") && first.length() > 1;
      return quoted ? first.substring(1, first.length() - 1).replace("\"\"", "\"") : first;
    }
    List<String> head = lines.stream().takeWhile(line -> line.startsWith(COMMENT)).toList();
    told = head.stream().mapToInt(line -> line.length() + 1).sum();
    return head.stream()
        .map(line -> line.substring(COMMENT.length()).strip())
        .collect(Collectors.joining(" "));
  }

  private void error(Token token, String what, String remedy) {
    text.error(problems, token, what, remedy);
  }

  // ---- rules of a file

  private void step() {
    Token token = tokens.get(at);
    if (token.is(RULE)) {
      rule();
      return;
    }
    if (REFUSED.containsKey(token.text())) {
      error(
          token,
          "‘" + token.text() + "’ does not belong in a rule file",
          REFUSED.get(token.text()));
    } else {
      error(token, "a rule should begin here, not " + Shown.value(token.text()), beginning(token));
    }
    at++;
    while (at < tokens.size() && !beginsStatement(at)) {
      at++;
    }
  }

  private static String beginning(Token token) {
    if (token.is("#")) {
      return "A comment begins with two slashes: // …";
    }
    return token.text().equalsIgnoreCase(RULE) ? "Write ‘rule’ in small letters." : BEGIN;
  }

  private void rule() {
    Token keyword = tokens.get(at++);
    if (at == tokens.size() || !tokens.get(at).isText()) {
      error(keyword, "this rule has no name in quotation marks", BEGIN);
      skipRule();
      return;
    }
    Token name = tokens.get(at++);
    List<List<Token>> parts = new ArrayList<>();
    for (String closing : PARTS) {
      Optional<List<Token>> part = part(name, closing);
      if (part.isEmpty()) {
        skipRule();
        return;
      }
      parts.add(part.get());
    }
    Token end = tokens.get(at - 1);
    read(keyword, new Parts(name, parts.get(0), parts.get(1), parts.get(2), end));
  }

  /** The tokens up to the closing keyword; empty, with a problem, if another one comes first. */
  private Optional<List<Token>> part(Token name, String closing) {
    int start = at;
    while (at < tokens.size() && !beginsRule(at)) {
      Token token = tokens.get(at++);
      if (token.isWord() && PARTS.contains(token.text())) {
        if (token.is(closing)) {
          return Optional.of(tokens.subList(start, at - 1));
        }
        at--;
        break;
      }
    }
    reportMissing(name, closing, tokens.subList(start, at));
    return Optional.empty();
  }

  private void reportMissing(Token name, String keyword, List<Token> part) {
    Optional<Token> misspelt =
        part.stream()
            .filter(text::beginsLine)
            .filter(word -> Suggestion.nearest(word.text(), List.of(keyword)).isPresent())
            .findFirst();
    Optional<Token> next =
        missedBefore(keyword, part).or(() -> tokens.stream().skip(at).findFirst());
    error(
        misspelt.or(() -> next).orElse(name),
        "the rule "
            + Shown.value(name.text())
            + " has no ‘"
            + keyword
            + "’"
            + (next.isPresent() && misspelt.isEmpty() ? " before this" : ""),
        misspelt
            .map(word -> "Is " + Shown.value(word.text()) + " meant to be ‘" + keyword + "’?")
            .orElse("A rule reads: rule \"…\" @source( \"…\" ) when … then … end"));
  }

  /** What the keyword should stand before, if the part tells: a condition, or a response. */
  private Optional<Token> missedBefore(String keyword, List<Token> part) {
    return part.stream()
        .filter(text::beginsLine)
        .filter(
            token ->
                keyword.equals("when")
                    ? !HEADER.contains(token.text())
                    : keyword.equals("then") && token.is(ResponseParser.RESPOND))
        .findFirst();
  }

  private void skipRule() {
    while (at < tokens.size() && !beginsRule(at)) {
      at++;
    }
  }

  private boolean beginsRule(int index) {
    return tokens.get(index).is(RULE) && (isNamed(index) || beginsLine(index));
  }

  private boolean beginsStatement(int index) {
    boolean keyword = tokens.get(index).isWord() && REFUSED.containsKey(tokens.get(index).text());
    return beginsRule(index) || (beginsLine(index) && (keyword || isNamed(index)));
  }

  /** Whether a text follows, as after {@code rule}. */
  private boolean isNamed(int index) {
    return index + 1 < tokens.size() && tokens.get(index + 1).isText();
  }

  private boolean beginsLine(int index) {
    return tokens.get(index).isWord() && text.beginsLine(tokens.get(index));
  }

  private void checkNames() {
    Map<String, Rule> seen = new HashMap<>();
    for (Rule rule : rules) {
      Rule first = seen.putIfAbsent(rule.name(), rule);
      if (first != null) {
        problems.error(
            rule.place(),
            "a second rule " + Shown.value(rule.name()),
            "The first stands in line " + first.place().line() + "; rename one of the two.");
      }
    }
    if (rules.size() > MOST_RULES) {
      problems.error(
          text.source().whole(),
          "more than " + MOST_RULES + " rules in one file",
          "Split it into several files.");
    }
  }

  // ---- one rule

  private void read(Token keyword, Parts parts) {
    if (isTooLong(parts)) {
      return;
    }
    Draft draft = new Draft(text, problems);
    HeaderParser header = new HeaderParser(draft, parts);
    header.parse();
    List<Clause> conditions = new ArrayList<>();
    List<Response> responses = new ArrayList<>();
    if (checkBrackets(parts.when()) && checkBrackets(parts.then())) {
      Scope scope = Scope.before(draft, parts.when());
      List<Clause> written = new ConditionParser(draft, new Cursor(parts.when())).parse(scope);
      checkSize(parts, draft);
      responses.addAll(new ResponseParser(draft, parts, scope).parse());
      conditions.addAll(draft.numbers());
      conditions.addAll(written);
    }
    String whole = text.text().substring(keyword.offset(), parts.end().end());
    String story = text.isTable() ? whole : text.text().substring(told, parts.end().end());
    told = parts.end().end();
    rules.add(
        new Rule(
            parts.name().text(),
            parts.name().text().isBlank() ? text.line(keyword) : text.place(parts.name()),
            header.mechanism(),
            header.sources(),
            header.salience(),
            header.noLoop(),
            conditions,
            responses,
            draft.mentions(),
            draft.words(),
            whole,
            story.strip().replace("\t", "  ")));
  }

  private void checkSize(Parts parts, Draft draft) {
    long ors = parts.when().stream().filter(each -> each.is("or") || each.is("||")).count();
    if (draft.positions() > MOST_PATTERNS || ors > MOST_ORS) {
      reportSize(parts, "conditions");
    }
  }

  /** Whether a part has more words than may be read, for every sign may nest what follows it. */
  private boolean isTooLong(Parts parts) {
    Optional<String> part =
        parts.when().size() > MOST_WORDS
            ? Optional.of("conditions")
            : parts.then().size() > MOST_WORDS
                ? Optional.of("responses")
                : parts.header().size() > MOST_WORDS ? Optional.of("head") : Optional.empty();
    part.ifPresent(which -> reportSize(parts, which));
    return part.isPresent();
  }

  private void reportSize(Parts parts, String which) {
    error(
        parts.name(),
        "a rule has at most "
            + (which.equals("conditions")
                ? MOST_PATTERNS + " patterns, " + MOST_ORS + " ors and "
                : "")
            + MOST_WORDS
            + " words and signs in its "
            + which,
        "Split it into several rules.");
  }

  /** Whether all brackets match; if not, the first that does not is reported. */
  private boolean checkBrackets(List<Token> part) {
    Deque<Token> open = new ArrayDeque<>();
    for (Token token : part) {
      if (token.is("(")) {
        open.push(token);
      } else if (token.is(")") && open.poll() == null) {
        error(token, "this ‘)’ closes nothing", "Delete it, or open it before.");
        return false;
      }
      if (open.size() > MAX_DEPTH) {
        error(token, "brackets nested more than " + MAX_DEPTH + " deep", "Split the rule in two.");
        return false;
      }
    }
    if (!open.isEmpty()) {
      error(open.peek(), "this ‘(’ is never closed", "Close it with ‘)’.");
    }
    return open.isEmpty();
  }
}
