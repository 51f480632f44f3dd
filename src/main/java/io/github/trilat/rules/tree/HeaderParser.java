package io.github.trilat.rules.tree;

import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.rules.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a rule's name, annotations and attributes. */
final class HeaderParser {
  private static final String SOURCE = "source";
  private static final String MECHANISM = "mechanism";
  private static final List<String> ANNOTATIONS = List.of(SOURCE, MECHANISM);
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 \\-',():.]*");
  private static final Pattern ID = Pattern.compile("[^,\\s]+");
  private static final int LONGEST_NAME = 120;
  private static final int MOST_SALIENCE = 1000;
  private static final String SOURCE_REMEDY =
      "Add a line: @source( \"id of a fact card\" ), several separated by commas.";

  private final Draft draft;
  private final Token name;
  private final Cursor cursor;
  private final Map<String, Token> annotations = new HashMap<>();
  private String mechanism = "";
  private List<String> sources = List.of();
  private int salience;
  private boolean noLoop;

  HeaderParser(Draft draft, RuleParser.Parts parts) {
    this.draft = draft;
    this.name = parts.name();
    this.cursor = new Cursor(parts.header());
  }

  String mechanism() {
    return mechanism;
  }

  List<String> sources() {
    return sources;
  }

  int salience() {
    return salience;
  }

  boolean noLoop() {
    return noLoop;
  }

  void parse() {
    checkName();
    int before = draft.errors();
    while (!cursor.atEnd()) {
      if (cursor.sees("@")) {
        annotation();
      } else {
        attribute();
      }
    }
    mechanism = readMechanism();
    if (draft.errors() == before || annotations.containsKey(SOURCE)) {
      sources = readSources();
    }
  }

  private void checkName() {
    String text = name.text();
    if (draft.text().isTable() && text.isBlank()) {
      draft.errorInLine(name, "this row has no name", "Fill in the NAME column with a sentence.");
    } else if (text.length() > LONGEST_NAME || !NAME.matcher(text).matches()) {
      draft.error(
          name,
          text.length() > LONGEST_NAME
              ? "a rule's name has at most " + LONGEST_NAME + " characters"
              : "a rule cannot be called " + Shown.value(text),
          "Use letters, digits, spaces and - ' , ( ) : . only.");
    }
  }

  private void annotation() {
    boolean whole =
        cursor.sees(4, ")")
            && cursor.peek(1).isWord()
            && cursor.sees(2, "(")
            && cursor.peek(3).isText();
    if (!whole) {
      draft.error(
          cursor.peek(),
          "an annotation has one text in brackets",
          "Write: @source( \"id of a fact card\" )");
      skip();
      return;
    }
    Token word = cursor.peek(1);
    Token value = cursor.peek(3);
    cursor.moveTo(cursor.position() + 5);
    if (!ANNOTATIONS.contains(word.text())) {
      draft.error(
          word,
          "unknown annotation " + Shown.value("@" + word.text()),
          Suggestion.remedy("@" + word.text(), List.of("@source", "@mechanism"), "annotation"));
    } else if (annotations.putIfAbsent(word.text(), value) != null) {
      draft.error(word, "a second @" + word.text(), "Name several ids in one, with commas.");
    }
  }

  private void attribute() {
    Token word = cursor.peek();
    if (readSalience() || readNoLoop()) {
      return;
    }
    if (draft.text().isTable() && word.is("salience") && cursor.has(1)) {
      draft.error(
          cursor.peek(1),
          Shown.value(cursor.peek(1).text()) + " is no whole number",
          "Under PRIORITY stands a whole number from -1000 to 1000.");
    } else {
      draft.error(
          word,
          Shown.value(word.text()) + " may not stand here",
          word.is("extends")
              ? "A rule stands by itself: repeat the conditions."
              : ANNOTATIONS.contains(word.text())
                  ? "Write @" + word.text() + "( \"…\" ), with the sign in front."
                  : "A rule may have salience with a whole number, and no-loop; nothing else.");
    }
    skip();
  }

  /** Reads {@code salience -10}. */
  private boolean readSalience() {
    boolean minus = cursor.sees(1, "-");
    int ahead = minus ? 2 : 1;
    Token number = cursor.peek(ahead);
    boolean whole =
        cursor.sees("salience") && cursor.has(ahead) && number.text().matches("[0-9]{1,9}");
    if (!whole) {
      return false;
    }
    int value = Integer.parseInt(number.text());
    if (value > MOST_SALIENCE) {
      draft.error(number, "salience goes from -1000 to 1000", "Use a smaller number.");
    } else if (value > 0 && number.text().startsWith("0")) {
      draft.error(
          number,
          Shown.value(number.text()) + " is no plain decimal number",
          ExpressionParser.PLAIN_NUMBER);
    }
    salience = minus ? -value : value;
    cursor.moveTo(cursor.position() + ahead + 1);
    return true;
  }

  /** Reads {@code no-loop} or {@code no-loop true}. */
  private boolean readNoLoop() {
    if (!cursor.sees("no") || !cursor.sees(1, "-") || !cursor.sees(2, "loop")) {
      return false;
    }
    cursor.moveTo(cursor.position() + 3);
    noLoop = cursor.takes("true") || !cursor.takes("false");
    return true;
  }

  /** Goes on with the next annotation. */
  private void skip() {
    do {
      cursor.next();
    } while (!cursor.atEnd() && !cursor.sees("@"));
  }

  private String readMechanism() {
    Token value = annotations.get(MECHANISM);
    if (value == null) {
      return "";
    }
    List<String> ids = ids(value, Mention.Kind.MECHANISM);
    if (ids.size() != 1) {
      draft.error(value, "a rule belongs to one mechanism", "Name exactly one id.");
    }
    return ids.isEmpty() ? "" : ids.get(0);
  }

  private List<String> readSources() {
    Token value = annotations.get(SOURCE);
    if (value == null) {
      draft.error(
          name,
          "the rule " + Shown.value(name.text()) + " names no source",
          draft.text().isTable()
              ? "Fill in the column of its source: the id of a fact card."
              : SOURCE_REMEDY);
      return List.of();
    }
    List<String> ids = ids(value, Mention.Kind.FACT);
    if (ids.isEmpty()) {
      draft.error(value, "@source names no fact card", SOURCE_REMEDY);
    } else if (ids.size() > 1 && ids.contains(RuleCard.ASSUMPTION)) {
      draft.error(
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
      int from = value.offset() + 1 + matcher.start();
      draft.mention(
          new Mention(
              kind, matcher.group(), draft.text().place(from, from + matcher.group().length())));
      ids.add(matcher.group());
    }
    return ids;
  }
}
