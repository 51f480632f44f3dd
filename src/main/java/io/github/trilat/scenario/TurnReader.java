package io.github.trilat.scenario;

import io.github.trilat.yaml.Fields;
import io.github.trilat.yaml.Located;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the turns, each of which starts where the one before it ends unless it says otherwise. */
final class TurnReader {

  private static final LocalTime FIRST_START = LocalTime.of(9, 0);

  private final List<Turn> turns = new ArrayList<>();
  private Instant earliest;

  private TurnReader(LocalDate date) {
    earliest = date.atTime(FIRST_START).toInstant(Scenario.LOCAL);
  }

  static Timeline read(Fields fields, LocalDate date) {
    int errorsBefore = fields.problems().errors();
    TurnReader reader = new TurnReader(date);
    fields.groups("turns", reader::turn);
    boolean sound = fields.problems().errors() == errorsBefore && !reader.turns.isEmpty();
    return new Timeline(reader.turns, sound);
  }

  /** One turn of a day, for a script that names none. */
  static Timeline singleDay(String title, LocalDate date) {
    Instant starts = date.atTime(FIRST_START).toInstant(Scenario.LOCAL);
    return new Timeline(List.of(new Turn(1, title, starts, Duration.ofDays(1), List.of())), true);
  }

  private Turn turn(Fields fields) {
    Turn turn =
        new Turn(
            turns.size() + 1,
            fields.text("title"),
            starts(fields),
            fields.duration("length", Context.SHORTEST, Context.LONGEST),
            fields.optionalTexts("questions").stream().map(Located::value).toList());
    turns.add(turn);
    earliest = turn.ends();
    return turn;
  }

  private Instant starts(Fields fields) {
    Optional<String> written = fields.optionalText("starts");
    if (written.isEmpty()) {
      return earliest;
    }
    Optional<Instant> starts = written.flatMap(TurnReader::instant);
    if (starts.isEmpty()) {
      fields.error(
          "starts",
          "‘starts’ is not a date and time",
          "Write it as in 2024-05-30 06:14, in UTC+9.");
    } else if (!turns.isEmpty() && starts.get().isBefore(earliest)) {
      fields.error(
          "starts",
          "this turn starts before the turn before it ends",
          "Start it at " + Timeline.written(earliest) + " or later, or leave ‘starts’ out.");
    } else {
      requireSensible(fields, starts.get());
    }
    return starts.orElse(earliest);
  }

  /** A slip in the year or month would make a run of years. */
  private void requireSensible(Fields fields, Instant starts) {
    Duration away = Duration.between(earliest, starts).abs();
    if (away.compareTo(Context.LONGEST) > 0) {
      fields.error(
          "starts",
          "this is more than a year away from " + Timeline.written(earliest),
          turns.isEmpty()
              ? "Check it, and the ‘date’ at the top of the file."
              : "Check it, and the turn before.");
    }
  }

  private static Optional<Instant> instant(String text) {
    if (!text.matches("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2})?")) {
      return Optional.empty();
    }
    try {
      LocalDateTime local = LocalDateTime.parse(text.replace(' ', 'T'));
      return Optional.of(local.toInstant(Scenario.LOCAL));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
