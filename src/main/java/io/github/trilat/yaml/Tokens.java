package io.github.trilat.yaml;

import io.github.trilat.diagnostic.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** The parser's tokens one after another, each with its place. */
final class Tokens implements AutoCloseable {

  /** Size is limited before; duplicate keys are told by the tree, all of them. */
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setCodePointLimit(Integer.MAX_VALUE)
          .setAllowDuplicateKeys(true)
          .build();

  private static final YAMLFactory FACTORY = YAMLFactory.builder().loadSettings(SETTINGS).build();

  private final Characters source;
  private final JsonParser parser;
  private TokenStreamLocation from = TokenStreamLocation.NA;
  private TokenStreamLocation to = TokenStreamLocation.NA;

  Tokens(Characters source) {
    this.source = source;
    this.parser = FACTORY.createParser(ObjectReadContext.empty(), source.text());
  }

  @Override
  public void close() {
    parser.close();
  }

  /**
   * The next token, or null at the end of the file.
   *
   * @throws Refusal if it is not YAML
   */
  JsonToken next() {
    try {
      JsonToken token = parser.nextToken();
      from = parser.currentTokenLocation();
      to = parser.currentLocation();
      return token;
    } catch (JacksonException e) {
      throw SyntaxErrors.refusal(source, e);
    }
  }

  /** The text of a scalar, or the name of a key. */
  String text() {
    return parser.getString();
  }

  /** The character with which it is written; LF if nothing is written there. */
  int sign() {
    return from.getCharOffset() == to.getCharOffset() && parser.currentToken().isScalarValue()
        ? '\n'
        : source.at(index());
  }

  /** Its first character. */
  Place start() {
    return place(1);
  }

  /** All of it, as far as it stands in its first line. */
  Place whole() {
    boolean oneLine = from.getLineNr() == to.getLineNr();
    return place(oneLine ? to.getColumnNr() - from.getColumnNr() : source.restOfLine(index()));
  }

  private Place place(int length) {
    return new Place(source.path(), from.getLineNr(), from.getColumnNr(), Math.max(1, length));
  }

  private int index() {
    return (int) from.getCharOffset();
  }
}
