package io.github.trilat.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.diagnostic.Golden;
import io.github.trilat.engine.Exercise;
import io.github.trilat.engine.Orders;
import io.github.trilat.journal.Entry;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flights and alerts that are on public record, against the model as of their day. */
class PublicRecordTest {
  private static final Path GUIDE = Path.of("src/site/markdown/warning.md");
  private static final String FROM = "<!-- the table is written by PublicRecordTest -->\n";
  private static final String TO = "<!-- end of the table -->\n";

  /**
   * One launch on record.
   *
   * @param flight reported minutes of flight, or words for what is not known
   * @param alert reported minutes from launch to Japan's public alert, or words
   */
  private record Launch(
      String day, double rangeKm, double apogeeKm, String course, String flight, String alert) {}

  private static final List<Launch> RECORD =
      List.of(
          new Launch("2017-08-29", 2700, 550, "passes: JAPAN", "14", "4"),
          new Launch("2022-10-04", 4600, 1000, "passes: JAPAN", "not in the documents", "5 to 7"),
          new Launch(
              "2022-11-03",
              750,
              2000,
              "toward: JAPAN, azimuth: unclear",
              "failed",
              "10, withdrawn"),
          new Launch(
              "2023-12-18",
              1000,
              6518.2,
              "lands: East Sea / Sea of Japan",
              "73",
              "not in the documents"),
          new Launch(
              "2024-05-30",
              350,
              100,
              "lands: East Sea / Sea of Japan",
              "not in the documents",
              "10"));

  private static Library library;

  @TempDir private Path folder;

  @BeforeAll
  static void load() {
    library = Library.open(new Home(Path.of(".")), problem -> {});
  }

  @Test
  void theGuideHoldsWhatTheModelGives() throws IOException {
    StringBuilder table =
        new StringBuilder("| launch | flight on record | model | alert on record | model |\n");
    table.append("|---|---|---|---|---|\n");
    for (Launch launch : RECORD) {
      table.append(row(launch));
    }
    String guide = Files.readString(GUIDE);
    int start = guide.indexOf(FROM) + FROM.length();
    int end = guide.indexOf(TO);
    Golden.assertMatches(
        GUIDE, guide.substring(0, start) + "\n" + table + "\n" + guide.substring(end));
  }

  @Test
  void reportedTimesOfFlightAreMetWithinAMinute() throws IOException {
    for (Launch launch : RECORD) {
      if (launch.flight().matches("[0-9]+")) {
        double reported = Double.parseDouble(launch.flight());
        assertThat(flightMinutes(run(launch)).orElseThrow())
            .as(launch.day())
            .isBetween(reported - 1, reported + 1);
      }
    }
  }

  private String row(Launch launch) throws IOException {
    List<Entry> journal = run(launch);
    return String.format(
        Locale.ROOT,
        "| %s, %s km, apogee %s km | %s | %s | %s | %s |\n",
        launch.day(),
        number(launch.rangeKm()),
        number(launch.apogeeKm()),
        minutes(launch.flight()),
        flightMinutes(journal).map(PublicRecordTest::minutes).orElse("–"),
        minutes(launch.alert()),
        alertMinutes(journal).map(PublicRecordTest::minutes).orElse("–"));
  }

  private static Optional<Double> flightMinutes(List<Entry> journal) {
    return first(journal, Entry.Landed.class, landed -> true);
  }

  private static Optional<Double> alertMinutes(List<Entry> journal) {
    return first(
        journal,
        Entry.Response.class,
        response ->
            response.action() == Action.PUBLIC_ALERT && response.by().contains(Country.JAPAN));
  }

  /** Minutes from lift-off to the first such entry. */
  private static <E extends Entry> Optional<Double> first(
      List<Entry> journal, Class<E> kind, Predicate<E> wanted) {
    Instant liftOff = journal.get(0).at();
    return journal.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(wanted)
        .map(entry -> Duration.between(liftOff, entry.at()).toMillis() / 60_000.0)
        .findFirst();
  }

  private List<Entry> run(Launch launch) throws IOException {
    Path file = folder.resolve(launch.day() + ".yaml");
    Files.writeString(
        file,
        """
        title: A launch on public record
        date: %s
        turns:
          - {title: The launch, length: 3h}
        injects:
          - {id: I-01, at: turn 1 + 00:00, type: missile-salvo, range: %s km, apogee: %s km, %s}
        """
            .formatted(
                launch.day(),
                number(launch.rangeKm()),
                number(launch.apogeeKm()),
                launch.course()));
    Scenario scenario = library.scenario(file);
    Orders orders =
        new Orders(
            "test", scenario.start(), OptionalLong.empty(), new TreeMap<>(), List.of(), List.of());
    List<Entry> journal = new ArrayList<>();
    new Exercise(scenario, library.doctrine(), orders, journal::add).run();
    return journal;
  }

  private static String minutes(double minutes) {
    return String.format(Locale.ROOT, "%.1f min", minutes);
  }

  private static String minutes(String reported) {
    return reported.matches("[0-9].*")
        ? reported.replaceFirst("^([0-9]+( to [0-9]+)?)", "$1 min")
        : reported;
  }

  private static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }
}
