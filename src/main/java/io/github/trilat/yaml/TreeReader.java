package io.github.trilat.yaml;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Builds the tree from the parser's tokens. */
final class TreeReader implements AutoCloseable {

  /** Size is limited before; duplicate keys are told here, all of them. */
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setCodePointLimit(Integer.MAX_VALUE)
          .setAllowDuplicateKeys(true)
          .build();

  private static final YAMLFactory FACTORY = YAMLFactory.builder().loadSettings(SETTINGS).build();

  private static final String WRITE_OUT =
      "Write the value out. If it is a text that begins with that sign, put it in quotes.";

  private final Characters source;
  private final Problems problems;
  private final JsonParser parser;

  private TreeReader(Characters source, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.parser = FACTORY.createParser(ObjectReadContext.empty(), source.text());
  }

  /**
   * The root of the only document. Duplicate keys are added to the problems.
   *
   * @throws Refusal at the first other problem of form
   */
  static Node read(Characters source, Problems problems) {
    try (TreeReader reader = new TreeReader(source, problems)) {
      return reader.document();
    }
  }

  @Override
  public void close() {
    parser.close();
  }

  private Node document() {
    JsonToken first = next();
    if (first == null) {
      throw empty();
    }
    Node root = node(first, 1);
    if (next() != null) {
      throw new Refusal(
          place(1), "a second document in the same file", "Put it in a file of its own.");
    }
    if (root instanceof Scalar scalar && scalar.isNothing()) {
      throw empty();
    }
    return root;
  }

  private Refusal empty() {
    return new Refusal(
        Place.ofFile(source.path()), "the file is empty", "Start from one of the examples.");
  }

  private JsonToken next() {
    try {
      return parser.nextToken();
    } catch (JacksonException e) {
      throw SyntaxErrors.refusal(source, e);
    }
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
          place(1),
          "nested more than " + Yaml.MAX_DEPTH + " levels deep",
          "Nothing here needs that; check the brackets and the indentation.");
    }
    return depth + 1;
  }

  private Mapping mapping(int depth) {
    boolean braces = source.at(index(parser.currentTokenLocation())) == '{';
    Place start = place(1);
    Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
    for (JsonToken token = next(); token != JsonToken.END_OBJECT; token = next()) {
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
    String key = parser.currentName();
    refuseUnsafe(key);
    if (key.equals("<<")) {
      throw new Refusal(scalarPlace(), "a merge key (<<) is not allowed", "Write the keys out.");
    }
    Place at = scalarPlace();
    JsonToken value = next();
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
    Place start = place(1);
    List<Node> items = new ArrayList<>();
    for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
      requireMore(token);
      items.add(node(token, depth));
    }
    return new Sequence(start, items);
  }

  private Scalar scalar(JsonToken token) {
    int start = source.at(index(parser.currentTokenLocation()));
    boolean written = !parser.currentTokenLocation().equals(parser.currentLocation());
    boolean quoted = written && (start == '"' || start == '\'' || start == '|' || start == '>');
    String text = token == JsonToken.VALUE_NULL ? "" : parser.getString();
    refuseUnsafe(text);
    return new Scalar(scalarPlace(), text, kind(token, text, quoted), quoted);
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
          scalarPlace(),
          "an invisible or control character in " + Shown.value(text),
          "Delete the character that is shown as an escape here.");
    }
  }

  /** An anchor, alias or tag begins the value or key with a sign that nothing else begins with. */
  private void refuseReferences() {
    TokenStreamLocation at = parser.currentTokenLocation();
    if (at.equals(parser.currentLocation()) && parser.currentToken().isScalarValue()) {
      return; // nothing is written there
    }
    switch (source.at(index(at))) {
      case '&' -> throw new Refusal(place(1), "an anchor (&) is not allowed", WRITE_OUT);
      case '*' -> throw new Refusal(place(1), "an alias (*) is not allowed", WRITE_OUT);
      case '!' -> throw new Refusal(place(1), "a tag (!) is not allowed", WRITE_OUT);
      default -> {}
    }
  }

  private void requireMore(JsonToken token) {
    if (token == null) {
      throw new Refusal(place(1), "the file ends in the middle", "Check the last lines.");
    }
  }

  private Place scalarPlace() {
    TokenStreamLocation from = parser.currentTokenLocation();
    TokenStreamLocation to = parser.currentLocation();
    boolean oneLine = from.getLineNr() == to.getLineNr();
    int length = oneLine ? to.getColumnNr() - from.getColumnNr() : source.restOfLine(index(from));
    return place(Math.max(1, length));
  }

  private Place place(int length) {
    TokenStreamLocation at = parser.currentTokenLocation();
    return new Place(source.path(), at.getLineNr(), at.getColumnNr(), length);
  }

  private static int index(TokenStreamLocation location) {
    return (int) location.getCharOffset();
  }
}
