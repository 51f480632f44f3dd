package io.github.trilat.scenario;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.yaml.Scalar;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time of the exercise, such as {@code turn 2 + 00:30} or {@code turn 2 + 00:30:15}. */
final class AtReader {

  private static final Pattern FORM =
      Pattern.compile("turn ([0-9]{1,4}) \\+ ([0-9]{1,4}):([0-5][0-9])(?::([0-5][0-9]))?");

  private final Timeline timeline;
  private final Problems problems;

  AtReader(Timeline timeline, Problems problems) {
    this.timeline = timeline;
    this.problems = problems;
  }

  /** The instant meant; after a problem a stand-in. */
  Instant read(Scalar scalar) {
    Matcher form = FORM.matcher(scalar.text());
    if (!form.matches()) {
      problems.error(
          scalar.place(),
          "‘at’ is not a time of the exercise",
          "Write the turn, and hours and minutes from its start, as in turn 1 + 00:30.");
      return timeline.standIn();
    }
    int turn = Integer.parseInt(form.group(1));
    Optional<Instant> at = timeline.at(turn, offset(form));
    if (at.isEmpty()) {
      noSuchTurn(scalar, form, turn);
    } else if (timeline.isOver(at.get())) {
      over(scalar);
    }
    return at.orElse(timeline.standIn());
  }

  private static Duration offset(Matcher form) {
    String seconds = Optional.ofNullable(form.group(4)).orElse("0");
    return Duration.ofHours(Long.parseLong(form.group(2)))
        .plusMinutes(Long.parseLong(form.group(3)))
        .plusSeconds(Long.parseLong(seconds));
  }

  private void noSuchTurn(Scalar scalar, Matcher form, int turn) {
    if (timeline.turns().isEmpty()) {
      return; // that they are missing is told already
    }
    problems.error(
        scalar.part(form.start(1), form.group(1).length()),
        "there is no turn " + turn,
        "The turns are 1 to " + timeline.turns().size() + ".");
  }

  private void over(Scalar scalar) {
    Turn last = timeline.last();
    problems.error(
        scalar.place(),
        "this is after the last turn, which ends at " + Timeline.written(last.ends()),
        "Stay before turn "
            + last.number()
            + " + "
            + hours(last.length())
            + ", or lengthen that turn.");
  }

  private static String hours(Duration length) {
    String text = String.format(Locale.ROOT, "%02d:%02d", length.toHours(), length.toMinutesPart());
    return length.toSecondsPart() == 0
        ? text
        : text + String.format(Locale.ROOT, ":%02d", length.toSecondsPart());
  }
}
