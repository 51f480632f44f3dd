package io.github.trilat.analysis;

import static io.github.trilat.analysis.ErasSays.SAYS;

import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.time.Duration;
import java.util.List;

/** Moments and eras as the sentences about them have them; what reads the same is the same. */
final class EraWords {
  private EraWords() {}

  /** A track or an alert, such as {@code 1 min 14 s (real-time link)}. */
  static Saying moment(FirstMinutes.Mark mark) {
    Duration after = length(mark.seconds());
    return mark.kind() == FirstMinutes.Kind.PUBLIC_ALERT
        ? SAYS.moment(after)
        : SAYS.momentBy(after, mark.path());
  }

  /** Something done, such as {@code 4 h (commitment to consult, senior officials)}. */
  static Saying moment(Eras.Step step) {
    Phrase how = step.how();
    Duration after = length(step.seconds());
    return how.isEmpty() ? SAYS.moment(after) : SAYS.momentBy(after, how);
  }

  private static Duration length(double seconds) {
    return MeasureWords.length(seconds);
  }

  /** By what a track came, such as {@code its own radar} or {@code the real-time link}. */
  static Saying bearer(FirstMinutes.Mark mark) {
    return mark.kind() == FirstMinutes.Kind.OWN_TRACK ? SAYS.ownRadar() : SAYS.path(mark.path());
  }

  /** Eras by their labels, such as {@code 2021} and {@code 2022}. */
  static List<String> labels(List<Eras.Era> eras) {
    return eras.stream().map(Eras.Era::label).toList();
  }
}
