package io.github.trilat.yaml;

import io.github.trilat.diagnostic.Place;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/** Says in plain words what the YAML parser stumbled over, and where. */
final class SyntaxErrors {

  private SyntaxErrors() {}

  /**
   * One thing the parser says and its plain words.
   *
   * @param parserSays part of the parser's context or problem
   * @param atStart whether the start of the construct is the place to show, not where it broke off
   */
  private record Plain(String parserSays, boolean atStart, String what, String remedy) {}

  private static final List<Plain> WORDS =
      List.of(
          new Plain(
              "scanning a quoted scalar: found unexpected",
              true,
              "a quotation mark that is never closed",
              "Close it, or put the text after ‘>-’ on a line of its own."),
          new Plain(
              "double-quoted scalar: found unknown escape",
              false,
              "a backslash that means nothing here",
              "Write \\\\ for a backslash, or use single quotation marks."),
          new Plain(
              "mapping values are not allowed here",
              false,
              "a ‘:’ where no key may stand",
              "If it belongs to the text, put the whole text in quotes; else check the"
                  + " indentation."),
          new Plain(
              "could not find expected ':'",
              true,
              "a key without its ‘:’",
              "Write ‘key: value’; if the line continues the text above, indent it further."),
          new Plain(
              "TAB", false, "a tab where only spaces may indent", "Replace the tab by spaces."),
          new Plain(
              "that cannot start any token",
              false,
              "a value may not begin with this sign",
              "Put the value in quotes."),
          new Plain(
              "node content, but found <stream end>",
              false,
              "the file ends inside brackets",
              "Close every ‘[’ with ‘]’, every ‘{’ with ‘}’."),
          new Plain(
              "parsing a flow sequence",
              true,
              "a list that begins with ‘[’ here is not closed, or misses a ‘,’",
              "Put ‘,’ between its items and ‘]’ at its end."),
          new Plain(
              "parsing a flow mapping",
              true,
              "a group that begins with ‘{’ here is not closed, or misses a ‘,’",
              "Put ‘,’ between its keys and ‘}’ at its end; put a text with a comma in quotes."),
          new Plain(
              "expected <block end>",
              false,
              "the indentation does not fit the lines above",
              "Let keys of one group begin in the same column, and ‘- ’ of one list too."),
          new Plain(
              "sequence entries are not allowed here",
              false,
              "a ‘- ’ where no list may begin",
              "Begin the list on a line of its own under its key."),
          new Plain(
              "parsing a node: expected the node content",
              false,
              "a value was to come here",
              "Write the value, or put it in quotes if it begins with this sign."),
          new Plain(
              "document start", false, "more text after the end of the document", "Delete it."));

  static Refusal refusal(Characters source, JacksonException failure) {
    if (failure.getCause() instanceof MarkedYamlEngineException marked) {
      return ofParser(source, marked);
    }
    Place place = placeOf(source, failure);
    return failure.getOriginalMessage().startsWith("Expected a property name")
        ? new Refusal(place, "a key has to be plain text", "Write the key out.")
        : generic(place, failure.getOriginalMessage());
  }

  private static Refusal ofParser(Characters source, MarkedYamlEngineException marked) {
    String said = said(marked);
    Place end = place(source, marked.getProblemMark().or(marked::getContextMark));
    return WORDS.stream()
        .filter(plain -> said.contains(plain.parserSays))
        .findFirst()
        .map(
            plain ->
                new Refusal(
                    plain.atStart
                        ? place(source, marked.getContextMark().or(marked::getProblemMark))
                        : end,
                    plain.what,
                    plain.remedy))
        .orElseGet(() -> generic(end, said));
  }

  /** Context and problem in one line. */
  private static String said(MarkedYamlEngineException marked) {
    String context = Optional.ofNullable(marked.getContext()).orElse("");
    String problem = Optional.ofNullable(marked.getProblem()).orElse("");
    String said = context.isEmpty() ? problem : context + ": " + problem;
    return said.replace("'<", "<").replace(">'", ">");
  }

  private static Refusal generic(Place place, String said) {
    return new Refusal(
        place,
        "this is not valid YAML",
        "The parser says: " + said.lines().findFirst().orElse("nothing more") + ".");
  }

  private static Place placeOf(Characters source, JacksonException failure) {
    int line = Math.max(1, failure.getLocation().getLineNr());
    return new Place(source.path(), line, Math.max(1, failure.getLocation().getColumnNr()), 1);
  }

  private static Place place(Characters source, Optional<Mark> mark) {
    return mark.map(at -> new Place(source.path(), at.getLine() + 1, at.getColumn() + 1, 1))
        .orElse(Place.ofFile(source.path()));
  }
}
