package io.github.trilat.analysis;

import io.github.trilat.journal.Entry;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.PastDeed;
import io.github.trilat.model.Theme;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The ids of facts that a response leaves for rules to match, as the model names them. */
final class Facts {
  private Facts() {}

  /** The ids, or how they begin where only the engine knows the rest. */
  static List<String> of(Entry.Response response) {
    List<String> facts = new ArrayList<>(now(response));
    facts.add(
        past(
            response.action(),
            response.by(),
            response.to(),
            response.mechanism(),
            response.about(),
            true,
            response.at()));
    return facts;
  }

  /** The id under which rules remember what did not come off. */
  static String past(Entry.Failed failed) {
    return past(
        failed.action(),
        failed.by(),
        failed.to(),
        failed.mechanism(),
        failed.about(),
        false,
        failed.at());
  }

  private static String past(
      Action action,
      List<Country> by,
      List<Country> to,
      String mechanism,
      String about,
      boolean done,
      Instant at) {
    return new PastDeed(action, Set.copyOf(by), Set.copyOf(to), mechanism, about, done, at).id();
  }

  private static List<String> now(Entry.Response response) {
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
      case COUNT_RECONCILED -> counts(response);
      case POSITION -> List.of("position:" + theme(response.detail()));
      case COUNT_CORRECTED -> List.of("correction:" + about);
      default -> List.of(mechanism.isEmpty() ? about : mechanism);
    };
  }

  /** Agreed counts answer a claim, and name the launch's tracks among their reasons. */
  private static List<String> counts(Entry.Response response) {
    List<String> counts =
        response.because().facts().stream()
            .filter(fact -> fact.startsWith("track:"))
            .map(fact -> "agreed-count" + fact.substring(fact.lastIndexOf(':')))
            .distinct()
            .toList();
    return counts.isEmpty() ? List.of("agreed-count:") : counts;
  }

  private static String theme(String detail) {
    return Arrays.stream(Theme.values())
        .filter(theme -> detail.startsWith(theme.title()))
        .map(Theme::name)
        .findFirst()
        .orElse("");
  }

  private static List<String> each(String before, List<Country> countries, String after) {
    return countries.stream().map(country -> before + country + after).toList();
  }
}
