package io.github.trilat.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rules by the names Form 000, Form 001 and so on: one for each form of condition, and some that
 * use one variable, two, and so on, on either side.
 */
final class FormRules {
  private static final int MOST_IN_FILE = 200;
  private static final int MOST_IN_RESPONSES = 28;
  private static final int MOST_IN_CONDITIONS = 17;
  private static final int ALERTS = 24;

  private final List<String> conditions = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  private FormRules() {}

  static FormRules all() {
    FormRules rules = new FormRules();
    Forms.conditions().forEach(rules::add);
    IntStream.rangeClosed(1, MOST_IN_RESPONSES)
        .forEach(count -> rules.add(facts(count), responses(count)));
    IntStream.rangeClosed(1, MOST_IN_CONDITIONS)
        .forEach(count -> rules.add(facts(count) + compared(count)));
    return rules;
  }

  /** Rule files that hold all of them, by their names. */
  SortedMap<String, String> files() {
    SortedMap<String, String> files = new TreeMap<>();
    for (int from = 0; from < texts.size(); from += MOST_IN_FILE) {
      files.put(
          String.format(Locale.ROOT, "forms-%03d.drl", from),
          String.join("\n", texts.subList(from, Math.min(from + MOST_IN_FILE, texts.size()))));
    }
    return files;
  }

  int count() {
    return conditions.size();
  }

  /** The conditions of the rule of that name. */
  String conditions(String rule) {
    return conditions.get(Integer.parseInt(rule.substring(rule.indexOf(' ') + 1)));
  }

  private void add(String condition) {
    add(
        condition + "\n  $because : Parameter( id == \"link-delay\" )\n  $score : Indicator()",
        "respond.adjust( $score ).by( $because ).because( $because );");
  }

  private void add(String condition, String response) {
    int number = conditions.size();
    conditions.add(condition);
    texts.add(
        String.format(
            Locale.ROOT,
            """
        rule "Form %03d"
          @source( "fact-one" )
          @mechanism( "tisa" )
          salience %s no-loop
        when
          %s
        then
          %s
        end
        """,
            number,
            number % 3 - 1,
            condition,
            response));
  }

  private static String facts(int count) {
    return "$launch : Launch()\n  "
        + each(Math.min(count, ALERTS), "$a# : Alert( $c# : country )\n  ");
  }

  private static String responses(int count) {
    return each(Math.min(count, ALERTS), "respond.withdraw( $a# ); ")
        + each(count - ALERTS, "respond.alert( $c# ).of( $launch ); ");
  }

  private static String compared(int count) {
    return "Track( objects > 1" + each(count, " && country != $c#") + " )";
  }

  private static String each(int count, String form) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> form.replace("#", String.valueOf(number)))
        .collect(Collectors.joining());
  }
}
