package io.github.trilat.analysis;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Moments and eras as the sentences about them have them; what reads the same is the same. */
final class EraWords {
  private EraWords() {}

  /** A track or an alert, such as {@code 1 min 14 s (real-time link)}. */
  static String moment(FirstMinutes.Mark mark) {
    boolean alert = mark.kind() == FirstMinutes.Kind.PUBLIC_ALERT;
    return Words.span(mark.seconds()) + (alert ? "" : " (" + mark.path() + ")");
  }

  /** Something done, such as {@code 4 h (commitment to consult, senior officials)}. */
  static String moment(Eras.Step step) {
    return time(step) + (how(step).isEmpty() ? "" : " (" + how(step) + ")");
  }

  /** When it was done, such as {@code 4 h}. */
  static String time(Eras.Step step) {
    return Words.span(step.seconds());
  }

  /** How it was done, such as {@code commitment to consult, senior officials}; may be empty. */
  static String how(Eras.Step step) {
    return Stream.of(step.path(), step.detail())
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** By what a track came, such as {@code its own radar} or {@code the real-time link}. */
  static String bearer(FirstMinutes.Mark mark) {
    return mark.kind() == FirstMinutes.Kind.OWN_TRACK ? "its own radar" : "the " + mark.path();
  }

  /** The end of a flight, such as {@code it lands}. */
  static String end(Eras.Launch launch) {
    return launch.failed() ? "it breaks up" : "it lands";
  }

  /** Eras by their labels, such as {@code 2021 and 2022}. */
  static String labels(List<Eras.Era> eras) {
    return Words.and(eras.stream().map(Eras.Era::label).toList());
  }
}
