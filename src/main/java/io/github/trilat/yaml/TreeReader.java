package io.github.trilat.yaml;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonToken;

/** Builds the tree from the parser's tokens. */
final class TreeReader {

  private static final String WRITE_OUT =
      "Write the value out. If it is a text that begins with that sign, put it in quotes.";

  private final String path;
  private final Tokens tokens;
  private final Problems problems;

  private TreeReader(String path, Tokens tokens, Problems problems) {
    this.path = path;
    this.tokens = tokens;
    this.problems = problems;
  }

  /**
   * The root of the only document. Duplicate keys and unsafe characters are added to the problems.
   *
   * @throws Refusal at the first other problem of form
   */
  static Node read(Characters source, Problems problems) {
    try (Tokens tokens = new Tokens(source)) {
      return new TreeReader(source.path(), tokens, problems).document();
    }
  }

  private Node document() {
    JsonToken first = tokens.next();
    if (first == null) {
      throw empty();
    }
    Node root = node(first, 1);
    if (tokens.next() != null) {
      throw new Refusal(
          tokens.start(), "a second document in the same file", "Put it in a file of its own.");
    }
    if (root instanceof Scalar scalar && scalar.isNothing()) {
      throw empty();
    }
    return root;
  }

  private Refusal empty() {
    return new Refusal(Place.ofFile(path), "the file is empty", "Start from one of the examples.");
  }

  private Node node(JsonToken token, int depth) {
    refuseReferences();
    return switch (token) {
      case START_OBJECT -> mapping(deeper(depth));
      case START_ARRAY -> sequence(deeper(depth));
      default -> scalar(token);
    };
  }

  private int deeper(int depth) {
    if (depth > Yaml.MAX_DEPTH) {
      throw new Refusal(
          tokens.start(),
          "nested more than " + Yaml.MAX_DEPTH + " levels deep",
          "Nothing here needs that; check the brackets and the indentation.");
    }
    return depth + 1;
  }

  private Mapping mapping(int depth) {
    boolean braces = tokens.sign() == '{';
    Place start = tokens.start();
    Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
    for (JsonToken token = tokens.next(); token != JsonToken.END_OBJECT; token = tokens.next()) {
      Mapping.Entry entry = entry(token, depth);
      Mapping.Entry first = entries.putIfAbsent(entry.key(), entry);
      if (first != null) {
        duplicate(entry, first);
      } else if (entries.size() == 1 && !braces) {
        start = entry.at();
      }
    }
    return new Mapping(start, entries);
  }

  private Mapping.Entry entry(JsonToken token, int depth) {
    requireMore(token);
    refuseReferences();
    String key = tokens.text();
    refuseUnsafe(key);
    if (key.equals("<<")) {
      throw new Refusal(tokens.whole(), "a merge key (<<) is not allowed", "Write the keys out.");
    }
    Place at = tokens.whole();
    JsonToken value = tokens.next();
    requireMore(value);
    return new Mapping.Entry(key, at, node(value, depth));
  }

  private void duplicate(Mapping.Entry entry, Mapping.Entry first) {
    problems.error(
        entry.at(),
        "the key " + Shown.value(entry.key()) + " stands here twice",
        "It already stands in line " + first.at().line() + "; delete one of the two.");
  }

  private Sequence sequence(int depth) {
    Place start = tokens.start();
    List<Node> items = new ArrayList<>();
    for (JsonToken token = tokens.next(); token != JsonToken.END_ARRAY; token = tokens.next()) {
      requireMore(token);
      items.add(node(token, depth));
    }
    return new Sequence(start, items);
  }

  private Scalar scalar(JsonToken token) {
    int sign = tokens.sign();
    boolean quoted = sign == '"' || sign == '\'' || sign == '|' || sign == '>';
    String text = token == JsonToken.VALUE_NULL ? "" : tokens.text();
    refuseUnsafe(text);
    return new Scalar(tokens.whole(), text, kind(token, text, quoted), quoted);
  }

  private static Scalar.Kind kind(JsonToken token, String text, boolean quoted) {
    return switch (token) {
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Scalar.Kind.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> Scalar.Kind.FLAG;
      case VALUE_NULL -> Scalar.Kind.NOTHING;
      default -> text.isEmpty() && !quoted ? Scalar.Kind.NOTHING : Scalar.Kind.TEXT;
    };
  }

  /** A log line could otherwise be made to steer a terminal, or to read other than it is. */
  private void refuseUnsafe(String text) {
    if (!Shown.isSafe(text)) {
      problems.error(
          tokens.whole(),
          "an invisible or control character in " + Shown.value(text),
          "Delete the character that is shown as an escape here.");
    }
  }

  /** An anchor, alias or tag begins the value or key with a sign that nothing else begins with. */
  private void refuseReferences() {
    switch (tokens.sign()) {
      case '&' -> throw new Refusal(tokens.start(), "an anchor (&) is not allowed", WRITE_OUT);
      case '*' -> throw new Refusal(tokens.start(), "an alias (*) is not allowed", WRITE_OUT);
      case '!' -> throw new Refusal(tokens.start(), "a tag (!) is not allowed", WRITE_OUT);
      default -> {}
    }
  }

  private void requireMore(JsonToken token) {
    if (token == null) {
      throw new Refusal(tokens.start(), "the file ends in the middle", "Check the last lines.");
    }
  }
}
