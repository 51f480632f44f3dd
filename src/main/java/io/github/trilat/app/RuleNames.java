package io.github.trilat.app;

import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.engine.RuleCard;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the rule that a sentence, or a part of one, means. */
final class RuleNames {
  private static final int MOST_SHOWN = 5;
  private static final int SHORTEST_WORD = 4;

  private RuleNames() {}

  /**
   * The one rule of that name, or with that in its name; capitals do not matter.
   *
   * @param rules every name, with words by which the rule may be sought as well
   * @throws Misuse when there is none, or more than one
   */
  static String find(String sought, Map<String, String> rules) {
    List<String> holding = holding(sought, rules);
    return holding.stream()
        .filter(name -> holding.size() == 1 || name.equalsIgnoreCase(sought.strip()))
        .findFirst()
        .orElseThrow(() -> many(sought, holding));
  }

  /**
   * All rules of that name, or with that in their names; capitals do not matter.
   *
   * @param rules every name, with words by which the rule may be sought as well
   * @throws Misuse when there is none
   */
  static List<String> holding(String sought, Map<String, String> rules) {
    String lower = sought.strip().toLowerCase(Locale.ROOT);
    List<String> holding =
        rules.keySet().stream()
            .filter(name -> name.toLowerCase(Locale.ROOT).contains(lower))
            .toList();
    if (holding.isEmpty()) {
      throw unknown(sought, rules);
    }
    return holding;
  }

  /** Every rule's name, with its mechanism and its file, which tell of what it is about. */
  static Map<String, String> of(List<RuleCard> rules) {
    Map<String, String> names = new LinkedHashMap<>();
    rules.forEach(each -> names.put(each.name(), each.mechanism() + " " + each.file()));
    return names;
  }

  private static Misuse many(String sought, List<String> names) {
    return new Misuse(
        names.size() + " rules have " + Shown.value(sought) + " in their names",
        "Name one of them" + listed(names));
  }

  private static Misuse unknown(String sought, Map<String, String> rules) {
    return new Misuse(
        "no rule has " + Shown.value(sought) + " in its name",
        Suggestion.nearest(sought, rules.keySet())
            .map(near -> "Did you mean ‘" + near + "’?")
            .orElseGet(() -> alike(sought, rules)));
  }

  private static String alike(String sought, Map<String, String> rules) {
    Set<String> words = words(sought);
    Map<String, Long> shared = new LinkedHashMap<>();
    rules.forEach((name, also) -> shared.put(name, shared(words, name + " " + also)));
    List<String> alike =
        shared.keySet().stream()
            .filter(name -> shared.get(name) > 0)
            .sorted(Comparator.comparing((String name) -> shared.get(name)).reversed())
            .toList();
    return alike.isEmpty()
        ? "‘trilat list rules’ shows all of them."
        : "Rules that share words with it" + listed(alike);
  }

  private static long shared(Set<String> words, String text) {
    return words(text).stream().filter(words::contains).count();
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
        .filter(word -> word.length() >= SHORTEST_WORD)
        .collect(Collectors.toSet());
  }

  private static String listed(List<String> names) {
    String more = names.size() > MOST_SHOWN ? "\n    …" : "";
    return names.stream().limit(MOST_SHOWN).collect(Collectors.joining("\n    ", ":\n    ", ""))
        + more;
  }
}
