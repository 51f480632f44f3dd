package io.github.trilat.oracle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes out parameters that a rule calls by their ids: {@code after( "x" )} becomes {@code after(
 * $plain0 )}, {@code value( "x" )} becomes {@code $plain0.value}, and {@code $plain0 : Parameter(
 * id == "x" )} stands before the rule's other conditions, as it does in our tree.
 */
final class NamedParameters implements PlainDrl {
  private static final Pattern CONDITIONS_AND_RESPONSES =
      Pattern.compile("^[ \t]*when\\b(.*?)^[ \t]*end\\b", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern CALLED =
      Pattern.compile(
          "\\b(value|bound|after|downTo|by|downBy|stretchedBy|stretchedForWantOf|withChance)\\(\\s*\"([^\"]*)\"(\\s*\\))?");

  private static final Pattern TIMED =
      Pattern.compile(
          "([$]?\\w+)\\s+(before|after)\\[\\s*([^,\\]]+?)\\s*,\\s*([^\\]]+?)\\s*\\]\\s*([$]\\w+)");

  @Override
  public String of(String drlText) {
    return CONDITIONS_AND_RESPONSES
        .matcher(drlText)
        .replaceAll(rule -> Matcher.quoteReplacement(written(rule.group(1))));
  }

  private static String written(String rule) {
    Map<String, String> variables = new LinkedHashMap<>();
    StringBuilder said = new StringBuilder();
    Matcher called = CALLED.matcher(timed(rule));
    while (called.find()) {
      String next = "$plain" + variables.size();
      String variable = variables.computeIfAbsent(called.group(2), id -> next);
      String closing = called.group(3) == null ? "" : called.group(3);
      String by =
          switch (called.group(1)) {
            case "value" -> variable + ".value";
            case "bound" -> variable;
            default -> called.group(1) + "( " + variable + closing;
          };
      called.appendReplacement(said, Matcher.quoteReplacement(by));
    }
    called.appendTail(said);
    StringBuilder conditions = new StringBuilder("when\n");
    variables.forEach(
        (id, variable) ->
            conditions.append("  %s : Parameter( id == \"%s\" )%n".formatted(variable, id)));
    return conditions + said.toString() + "end";
  }

  /** {@code this before[ 0s, "x" ] $launch} becomes a call of {@link Times}. */
  private static String timed(String rule) {
    return TIMED
        .matcher(rule)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    "io.github.trilat.oracle.Times.%s( %s, %s, %s, %s )"
                        .formatted(
                            found.group(2),
                            found.group(1),
                            found.group(5),
                            bound(found.group(3)),
                            bound(found.group(4)))));
  }

  private static String bound(String written) {
    return written.startsWith("\"") ? "bound( " + written + " )" : '"' + written + '"';
  }
}
