package io.github.trilat.oracle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes out parameters that a right side calls by name: {@code after( "x" )} becomes {@code after(
 * $plain0 )}, and {@code $plain0 : Parameter( id == "x" )} the rule's last condition. The parameter
 * is then among the facts that the rule matches, behind all others.
 */
final class NamedParameters implements PlainDrl {
  private static final Pattern RIGHT_SIDE =
      Pattern.compile("^[ \t]*then\\b.*?^[ \t]*end\\b", Pattern.MULTILINE | Pattern.DOTALL);

  private final Pattern named;

  /** For these words, such as {@code after}. */
  NamedParameters(String... words) {
    named = Pattern.compile("\\b(" + String.join("|", words) + ")\\(\\s*\"([^\"]*)\"\\s*\\)");
  }

  @Override
  public String of(String drlText) {
    return RIGHT_SIDE
        .matcher(drlText)
        .replaceAll(side -> Matcher.quoteReplacement(written(side.group())));
  }

  private String written(String side) {
    Map<String, String> variables = new LinkedHashMap<>();
    String right = named.matcher(side).replaceAll(word -> said(word, variables));
    StringBuilder conditions = new StringBuilder();
    variables.forEach(
        (id, variable) ->
            conditions.append("  %s : Parameter( id == \"%s\" )%n".formatted(variable, id)));
    return conditions + right;
  }

  private static String said(MatchResult word, Map<String, String> variables) {
    String next = "$plain" + variables.size();
    String variable = variables.computeIfAbsent(word.group(2), id -> next);
    return Matcher.quoteReplacement(word.group(1) + "( " + variable + " )");
  }
}
