package io.github.trilat.analysis;

import io.github.trilat.journal.Entry;
import io.github.trilat.model.Country;
import java.util.List;

/** The ids of facts that a response leaves for rules to match, as the model names them. */
final class Facts {
  private Facts() {}

  /** The ids, or how they begin where only the engine knows the rest. */
  static List<String> of(Entry.Response response) {
    String about = response.about();
    List<Country> by = response.by();
    String mechanism = response.mechanism();
    return switch (response.action()) {
      case TRACK_CONFIRMED -> each("track:", by, ":" + about);
      case WARNING_SHARED -> each("notice:", response.to(), ":" + about + ":" + by.get(0));
      case CUE_RECEIVED -> each("cue:", by, ":" + about);
      case CUE_SHARED -> each("cue:", response.to(), ":" + about);
      case PUBLIC_ALERT -> each("alert:", by, ":" + about);
      case ALERT_WITHDRAWN -> each("withdrawal:", by, ":" + about);
      case HOTLINE_CALL -> List.of("call:" + mechanism);
      case CONSULTATION -> List.of("consultation:" + mechanism);
      case JOINT_STATEMENT -> List.of("statement:" + about);
      case DRILL_HELD -> List.of("drill:" + mechanism, "currency:" + mechanism);
      case COUNT_RECONCILED -> List.of("agreed-count:");
      case COUNT_CORRECTED -> List.of("correction:" + about);
      default -> List.of(mechanism.isEmpty() ? about : mechanism);
    };
  }

  private static List<String> each(String before, List<Country> countries, String after) {
    return countries.stream().map(country -> before + country + after).toList();
  }
}
