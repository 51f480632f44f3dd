package io.github.trilat.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Names as a small rule pack and a few fact cards would give them. */
final class TestNames {

  static final Names NAMES = new Names(mechanisms(), indicators(), facts());

  private TestNames() {}

  private static Map<String, String> mechanisms() {
    Map<String, String> mechanisms = new LinkedHashMap<>();
    mechanisms.put("real-time-warning-data", "real-time link");
    mechanisms.put("ministry-hotline", "ministry hotline");
    mechanisms.put("trilateral-ministers", "trilateral ministers' meeting");
    mechanisms.put("freedom-edge", "Freedom Edge");
    return mechanisms;
  }

  private static Set<String> indicators() {
    return new TreeSet<>(List.of("cohesion-japan-rok", "cohesion-japan-us", "tension"));
  }

  private static Set<String> facts() {
    return new TreeSet<>(List.of("2024-salvo-18", "2024-satellite-fail", "2024-framework"));
  }
}
