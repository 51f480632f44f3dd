package io.github.trilat.rules.text;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Cuts rules into tokens; comments and white space fall away. */
public final class Scanner {

  /** The longest first; some are of other languages, so that a message can show them whole. */
  private static final String[] LONG_SIGNS = {
    "===", "!==", "==", "!=", "<=", ">=", "&&", "||", "->", "::", ":=", "=>", "=<", "<>"
  };

  private static final int LONGEST_WORD = 120;
  private static final String BEGINS_LONG = "=!<>&|-:";
  private static final String CURLY = "“”„‟‘’‚«»";

  private final RuleText rules;
  private final String text;
  private final Problems problems;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int knownEnd = -1; // of the line that was asked for last

  private Scanner(RuleText rules, Problems problems) {
    this.rules = rules;
    this.text = rules.text();
    this.problems = problems;
  }

  /** The tokens of the text, without comments and blanks, in order. */
  public static List<Token> scan(RuleText rules, Problems problems) {
    Scanner scanner = new Scanner(rules, problems);
    while (scanner.at < scanner.text.length()) {
      scanner.step();
    }
    return scanner.tokens;
  }

  private void step() {
    char c = text.charAt(at);
    if (Character.isWhitespace(c)) {
      at++;
    } else if (c == '/' && text.startsWith("//", at)) {
      at = endOfLine();
    } else if (c == '/' && text.startsWith("/*", at)) {
      skipComment();
    } else if (c == '"' || c == '\'') {
      quoted(c);
    } else if (isWordStart(c)) {
      add(Token.Kind.WORD, endOf(Scanner::isWordPart));
    } else if (isDigit(c)) {
      add(Token.Kind.NUMBER, endOf(part -> isWordPart(part) || part == '.'));
    } else {
      sign(c);
    }
  }

  private void add(Token.Kind kind, int end) {
    if (end - at > LONGEST_WORD) {
      error(end - at, "a word of more than " + LONGEST_WORD + " letters", "Write a shorter one.");
    }
    tokens.add(new Token(kind, text.substring(at, end), at));
    at = end;
  }

  private void sign(char c) {
    if (c > '~') {
      String letter = text.substring(at, at + Character.charCount(text.codePointAt(at)));
      error(
          letter.length(),
          Shown.value(letter) + " may stand only in quotation marks and comments",
          CURLY.contains(letter)
              ? "Write straight quotation marks: \"…\"."
              : "Use plain letters, digits and signs elsewhere.");
      at += letter.length();
      return;
    }
    add(Token.Kind.SIGN, at + lengthOfSign(c));
  }

  private int lengthOfSign(char c) {
    if (BEGINS_LONG.indexOf(c) >= 0) {
      for (String sign : LONG_SIGNS) {
        if (text.startsWith(sign, at)) {
          return sign.length();
        }
      }
    }
    return 1;
  }

  private void quoted(char mark) {
    int end = text.indexOf(mark, at + 1);
    int lineEnd = endOfLine();
    if (end < 0 || end > lineEnd) {
      error(
          lineEnd - at,
          "this quotation mark is never closed",
          mark == '"'
              ? "Close it in the same line."
              : "If it is an apostrophe, put the whole text in double quotation marks: \"…\".");
      at = lineEnd;
      return;
    }
    if (mark == '\'') {
      error(end + 1 - at, "a text in single quotation marks", "Use double ones: \"…\".");
    }
    tokens.add(new Token(Token.Kind.TEXT, text.substring(at + 1, end), at));
    at = end + 1;
  }

  private void skipComment() {
    int end = text.indexOf("*/", at + 2);
    if (end < 0) {
      error(2, "this comment is never closed", "Close it with */.");
      at = text.length();
    } else {
      at = end + 2;
    }
  }

  private void error(int length, String what, String remedy) {
    problems.error(rules.place(at, at + length), what, remedy);
  }

  private int endOfLine() {
    if (knownEnd < at) {
      int end = text.indexOf('\n', at);
      knownEnd = end < 0 ? text.length() : end;
    }
    return knownEnd;
  }

  private int endOf(IntPredicate part) {
    int end = at;
    while (end < text.length() && part.test(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWordStart(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '$' || c == '_';
  }

  private static boolean isWordPart(int c) {
    return isWordStart(c) || isDigit(c);
  }
}
