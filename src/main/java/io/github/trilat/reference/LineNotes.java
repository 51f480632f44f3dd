package io.github.trilat.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what a line of a rule means: {@code not Notice( … )} is "there is no such Notice". */
final class LineNotes {

  private static final Pattern PATTERN =
      Pattern.compile("(?:(\\$\\w+) *: *)?(?:(not|exists) +)?([A-Z]\\w*)\\((.*)\\)");
  private static final Pattern KEPT = Pattern.compile("(\\$\\w+) *: *(\\w+)");
  private static final Map<String, String> BY_BEGINNING = new LinkedHashMap<>();

  static {
    BY_BEGINNING.put("rule ", "Its name: a sentence that log and report quote.");
    BY_BEGINNING.put("@source", "The fact cards that say so.");
    BY_BEGINNING.put("@mechanism", "The mechanism whose work it is.");
    BY_BEGINNING.put("when", "All of this has to be so:");
    BY_BEGINNING.put("then", "For every set of facts that fits, this is proposed:");
    BY_BEGINNING.put("respond.", "the response, word by word.");
    BY_BEGINNING.put("end", "That is all.");
    BY_BEGINNING.put("//", "A comment, for readers only.");
  }

  private LineNotes() {}

  /** What a line means, with code between backticks; empty for a line of no form that is known. */
  static String on(String line) {
    for (Map.Entry<String, String> each : BY_BEGINNING.entrySet()) {
      if (line.startsWith(each.getKey())) {
        return each.getValue();
      }
    }
    Matcher pattern = PATTERN.matcher(line);
    return pattern.matches() ? pattern(pattern) : "";
  }

  private static String pattern(Matcher pattern) {
    String fact = "`" + pattern.group(3) + "`";
    if ("not".equals(pattern.group(2))) {
      return "there is no such " + fact + ";";
    }
    StringBuilder note = new StringBuilder("there is such a " + fact);
    if (pattern.group(1) != null) {
      note.append(", from here on `").append(pattern.group(1)).append('`');
    }
    Matcher kept = KEPT.matcher(pattern.group(4));
    while (kept.find()) {
      note.append(", its `%s` `%s`".formatted(kept.group(2), kept.group(1)));
    }
    return note.append(';').toString();
  }
}
