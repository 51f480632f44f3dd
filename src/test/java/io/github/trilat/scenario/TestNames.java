package io.github.trilat.scenario;

import io.github.trilat.source.CitableFacts;
import io.github.trilat.source.FactCard.Figure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Names as a small rule pack and a few fact cards would give them. */
final class TestNames {

  static final Names NAMES =
      new Names(mechanisms(), indicators(), facts(), Set.of("hub-relay-delay"), topics());

  private TestNames() {}

  private static Map<String, String> mechanisms() {
    Map<String, String> mechanisms = new LinkedHashMap<>();
    mechanisms.put("real-time-warning-data", "real-time link");
    mechanisms.put("ministry-hotline", "ministry hotline");
    mechanisms.put("trilateral-ministers", "trilateral ministers' meeting");
    mechanisms.put("freedom-edge", "Freedom Edge");
    return mechanisms;
  }

  private static Map<String, Map<String, String>> topics() {
    Map<String, Map<String, String>> topics = new LinkedHashMap<>();
    topics.put("track-publication", titles("publish", "withhold"));
    topics.put("authority", titles("me", "you"));
    topics.put("lateness", titles("yes-it-is", "not-yet"));
    topics.put("repetition", titles("again"));
    return topics;
  }

  private static Map<String, String> titles(String... ids) {
    Map<String, String> titles = new LinkedHashMap<>();
    List.of(ids).forEach(id -> titles.put(id, id));
    return titles;
  }

  private static Set<String> indicators() {
    return new TreeSet<>(List.of("cohesion-japan-rok", "cohesion-japan-us", "tension"));
  }

  private static CitableFacts facts() {
    Map<String, List<Figure>> facts = new LinkedHashMap<>();
    facts.put("2024-framework", List.of());
    facts.put("2024-salvo-18", List.of(new Figure("missiles-dprk-count", 18, "missiles")));
    facts.put(
        "2024-satellite-fail",
        List.of(
            new Figure("satellite-ordinal", 2, "ordinal"),
            new Figure("range-about", 1450, "km"),
            new Figure("breakup-altitude-about", 100, "km")));
    return CitableFacts.of(facts);
  }
}
