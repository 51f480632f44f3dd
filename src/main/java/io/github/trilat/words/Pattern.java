package io.github.trilat.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A pattern of the catalogue in the syntax of ICU messages: {@code {n, plural, one {# rule} other
 * {# rules}}}. An apostrophe is one, unless it stands before a brace and so opens a quotation.
 */
record Pattern(List<Part> parts) {
  Pattern {
    parts = List.copyOf(parts);
  }

  /** A piece of a pattern. */
  sealed interface Part {}

  /** Words as they stand. */
  record Literal(String text) implements Part {}

  /** The number that a plural goes by. */
  record Count() implements Part {}

  /** A value, and in which form; {@code form} and {@code style} may be empty. */
  record Value(String name, String form, String style) implements Part {}

  /** One of several patterns, by a value; the form is plural, selectordinal or select. */
  record Choice(String name, String form, Map<String, Pattern> options) implements Part {}

  /** Reads a pattern; anything wrong is a fault of the catalogue, which a test reads as a whole. */
  static Pattern of(String text) {
    Reader reader = new Reader(text);
    Pattern pattern = reader.pattern(false);
    reader.expect(reader.at == text.length(), "a brace too many");
    return pattern;
  }

  private static final class Reader {
    private final String text;
    private int at;

    Reader(String text) {
      this.text = text;
    }

    Pattern pattern(boolean counted) {
      List<Part> parts = new ArrayList<>();
      StringBuilder words = new StringBuilder();
      while (at < text.length() && text.charAt(at) != '}') {
        char next = text.charAt(at);
        if (next == '\'') {
          quoted(words);
        } else if (next == '{' || (counted && next == '#')) {
          flush(words, parts);
          parts.add(next == '{' ? argument() : count());
        } else {
          words.append(next);
          at++;
        }
      }
      flush(words, parts);
      return new Pattern(parts);
    }

    private static void flush(StringBuilder words, List<Part> parts) {
      if (words.length() > 0) {
        parts.add(new Literal(words.toString()));
        words.setLength(0);
      }
    }

    private void quoted(StringBuilder words) {
      int end = text.indexOf('\'', at + 1);
      if (text.startsWith("''", at)) {
        words.append('\'');
        at += 2;
      } else if (end > 0 && "{}#".indexOf(text.charAt(at + 1)) >= 0) {
        words.append(text, at + 1, end);
        at = end + 1;
      } else {
        words.append('\'');
        at++;
      }
    }

    private Part count() {
      at++;
      return new Count();
    }

    private Part argument() {
      at++;
      String name = word();
      String form = take(',') ? word() : "";
      if (List.of("plural", "selectordinal", "select").contains(form)) {
        expect(take(','), "a choice without options");
        return new Choice(name, form, options(!form.equals("select")));
      }
      String style = take(',') ? word() : "";
      expect(take('}'), "an argument without an end");
      return new Value(name, form, style);
    }

    private Map<String, Pattern> options(boolean counted) {
      Map<String, Pattern> options = new LinkedHashMap<>();
      while (!take('}')) {
        String option = word();
        expect(take('{'), "an option without a pattern");
        options.put(option, pattern(counted));
        expect(take('}'), "an option without an end");
      }
      expect(options.containsKey(Plurals.OTHER), "no option ‘other’");
      return options;
    }

    /** What stands up to a comma, a brace or a space. */
    private String word() {
      skip();
      int from = at;
      while (at < text.length() && ",{} \n".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      expect(at > from, "a name is missing");
      return text.substring(from, at);
    }

    private boolean take(char wanted) {
      skip();
      boolean there = at < text.length() && text.charAt(at) == wanted;
      at += there ? 1 : 0;
      return there;
    }

    private void skip() {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }

    private void expect(boolean so, String otherwise) {
      if (!so) {
        throw new IllegalArgumentException(otherwise + " at " + at + " of: " + text);
      }
    }
  }
}
