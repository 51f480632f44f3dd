package io.github.trilat.reference;

import static io.github.trilat.reference.ReferenceSays.SAYS;

import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what a line of a rule means: {@code not Notice( … )} is "there is no such Notice". */
final class LineNotes {

  private static final Pattern PATTERN =
      Pattern.compile("(?:(\\$\\w+) *: *)?(?:(not|exists) +)?([A-Z]\\w*)\\((.*)\\)");
  private static final Pattern KEPT = Pattern.compile("(\\$\\w+) *: *(\\w+)");
  private static final Map<String, Saying> BY_BEGINNING = new LinkedHashMap<>();

  static {
    BY_BEGINNING.put("rule ", SAYS.lineRule());
    BY_BEGINNING.put("@source", SAYS.lineSource());
    BY_BEGINNING.put("@mechanism", SAYS.lineMechanism());
    BY_BEGINNING.put("when", SAYS.lineWhen());
    BY_BEGINNING.put("then", SAYS.lineThen());
    BY_BEGINNING.put("respond.", SAYS.lineRespond());
    BY_BEGINNING.put("end", SAYS.lineEnd());
    BY_BEGINNING.put("//", SAYS.lineComment());
  }

  private LineNotes() {}

  /** What a line means; nothing of a line of no form that is known. */
  static Phrase on(String line) {
    for (Map.Entry<String, Saying> each : BY_BEGINNING.entrySet()) {
      if (line.startsWith(each.getKey())) {
        return Phrase.of(each.getValue());
      }
    }
    Matcher pattern = PATTERN.matcher(line);
    return pattern.matches() ? Phrase.of(pattern(pattern)) : Phrase.EMPTY;
  }

  private static Saying pattern(Matcher pattern) {
    Phrase fact = Prose.code(pattern.group(3));
    if ("not".equals(pattern.group(2))) {
      return SAYS.lineNone(fact);
    }
    Phrase kept = Phrase.EMPTY;
    if (pattern.group(1) != null) {
      kept = kept.and(SAYS.lineCalled(Prose.code(pattern.group(1))));
    }
    Matcher field = KEPT.matcher(pattern.group(4));
    while (field.find()) {
      kept = kept.and(SAYS.lineKept(Prose.code(field.group(2)), Prose.code(field.group(1))));
    }
    return SAYS.lineSome(fact, kept);
  }
}
