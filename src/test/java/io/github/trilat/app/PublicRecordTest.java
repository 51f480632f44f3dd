package io.github.trilat.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.diagnostic.Golden;
import io.github.trilat.engine.Exercise;
import io.github.trilat.engine.Orders;
import io.github.trilat.journal.Entry;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.scenario.Scenario;
import io.github.trilat.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launches of {@code record.csv}, each run as of its day, against what was reported. */
class PublicRecordTest {
  private static final Path GUIDE = Path.of("src/site/markdown/warning.md");
  private static final String FROM = "<!-- the table is written by PublicRecordTest -->\n";
  private static final String TO = "<!-- end of the table -->\n";
  private static final int SEEDS = 20;

  /** Where the rocket of a satellite would come down; no page gives its arc. */
  private static final String SATELLITE = "range: 3000 km, apogee: 500 km";

  /** One line of {@code record.csv}, whose head explains its columns. */
  private record Launch(
      String at,
      String kind,
      String count,
      String rangeKm,
      String apogeeKm,
      String flight,
      String course,
      String alert,
      String ended,
      String consulted,
      String source) {

    static Launch of(String line) {
      String[] of = line.split(",", 11);
      return new Launch(
          of[0], of[1], of[2], of[3], of[4], of[5], of[6], of[7], of[8], of[9], of[10]);
    }

    String day() {
      return at.substring(0, 10);
    }

    /** Minutes from launch to the alert of each country that gave one. */
    Map<Country, Double> alerts() {
      return Arrays.stream(alert.split("; "))
          .filter(each -> !each.isEmpty())
          .map(each -> each.split(" "))
          .collect(
              Collectors.toMap(
                  words -> Country.valueOf(words[0]),
                  words -> Double.valueOf(words[1]),
                  (first, second) -> first,
                  TreeMap::new));
    }

    boolean threeConferred() {
      return !consulted.isEmpty() && !twoByTwo();
    }

    boolean twoByTwo() {
      return consulted.equals("two by two");
    }

    /** A cruise missile has no arc, so the model does not fly it. */
    boolean flies() {
      return !kind.equals("cruise");
    }

    String inject() {
      boolean satellite = kind.equals("satellite");
      List<String> fields = new ArrayList<>();
      fields.add("id: I-01, at: turn 1 + 00:00");
      fields.add("type: " + (satellite ? "satellite-launch" : "missile-salvo"));
      fields.add(satellite ? SATELLITE : "count: " + count + ", range: " + rangeKm + " km");
      if (!apogeeKm.isEmpty()) {
        fields.add("apogee: " + apogeeKm + " km");
      }
      if (kind.equals("manoeuvring") && !flight.isEmpty()) {
        fields.add("flight-time: " + flight + "m");
      }
      if (!course.isEmpty()) {
        fields.add(course.replace("; ", ", ").replace("+", ", "));
      }
      return String.join(", ", fields);
    }
  }

  private static final List<Launch> RECORD = new ArrayList<>();
  private static final Map<Launch, List<Entry>> NOMINAL = new LinkedHashMap<>();
  private static Library library;

  @TempDir private static Path folder;

  @BeforeAll
  static void runTheRecord() throws IOException {
    library = Library.open(new Home(Path.of(".")), problem -> {});
    try (Stream<String> lines = Files.lines(Golden.folder("app/record.csv"))) {
      lines.filter(line -> !line.startsWith("#")).skip(1).map(Launch::of).forEach(RECORD::add);
    }
    for (Launch launch : RECORD) {
      if (launch.flies()) {
        NOMINAL.put(launch, run(launch, OptionalLong.empty()));
      }
    }
  }

  @Test
  void theGuideHoldsWhatTheModelGives() throws IOException {
    StringBuilder table =
        new StringBuilder(
            "| launch | kind | flight on record | model | alert on record | model | conferred on"
                + " record | model |\n|---|---|---|---|---|---|---|---|\n");
    for (Launch launch : RECORD) {
      table.append(row(launch));
    }
    table.append("\n").append(summary());
    String guide = Files.readString(GUIDE);
    int start = guide.indexOf(FROM) + FROM.length();
    int end = guide.indexOf(TO);
    Golden.assertMatches(
        GUIDE, guide.substring(0, start) + "\n" + table + "\n" + guide.substring(end));
  }

  @Test
  void theRecordIsLongEnoughToTest() {
    assertThat(RECORD).hasSizeGreaterThanOrEqualTo(40);
  }

  @Test
  void nineOfTenBallisticFlightsAreMetWithinAMinute() {
    assertThat(missedFlights()).hasSizeLessThanOrEqualTo(timed().size() / 10);
  }

  @Test
  void eightOfTenPublicAlertsLieWithinTheirBand() throws IOException {
    assertThat(missedAlerts()).hasSizeLessThanOrEqualTo(alerts() / 5);
  }

  @Test
  void whereNobodyWasAlertedNobodyIs() {
    assertThat(NOMINAL.keySet().stream().filter(launch -> launch.alert().isEmpty()))
        .allSatisfy(
            launch ->
                assertThat(alertMinutes(NOMINAL.get(launch)).keySet()).as(launch.at()).isEmpty());
  }

  @Test
  void japanAlertsItsPublicTwiceInTheYearOfMostLaunches() {
    assertThat(
            NOMINAL.entrySet().stream()
                .filter(run -> run.getKey().at().startsWith("2022"))
                .filter(run -> alertMinutes(run.getValue()).containsKey(Country.JAPAN))
                .map(run -> run.getKey().day()))
        .containsExactly("2022-10-04", "2022-11-03");
  }

  /** That of 17 January 2022 was of two short missiles, about which others spoke two by two. */
  @Test
  void theThreeConferOnTheDayWhereTheyDid() {
    assertThat(missedTalks()).containsExactly("2022-01-17");
  }

  @Test
  void whereTheySpokeTwoByTwoTheThreeDoNotConfer() {
    assertThat(NOMINAL.keySet().stream().filter(Launch::twoByTwo))
        .isNotEmpty()
        .allSatisfy(launch -> assertThat(conferred(NOMINAL.get(launch))).as(launch.at()).isEmpty());
  }

  /** How many were met, and which were not. */
  private static String summary() throws IOException {
    return met("ballistic flights are met within a minute", timed().size(), missedFlights())
        + met("public alerts lie within the band of the seeded runs", alerts(), missedAlerts())
        + met("days on which the three conferred are met", talks().size(), missedTalks());
  }

  private static String met(String what, int all, List<String> missed) {
    return String.format(
        Locale.ROOT,
        "- %d of %d %s%s.\n",
        all - missed.size(),
        all,
        what,
        missed.isEmpty() ? "" : "; missed: " + String.join(", ", missed));
  }

  private static List<Launch> timed() {
    return RECORD.stream()
        .filter(launch -> launch.kind().equals("ballistic") && !launch.flight().isEmpty())
        .toList();
  }

  private static List<String> missedFlights() {
    return timed().stream()
        .filter(
            launch ->
                Math.abs(flightMinutes(launch).orElseThrow() - Double.parseDouble(launch.flight()))
                    > 1)
        .map(Launch::day)
        .toList();
  }

  private static int alerts() {
    return RECORD.stream().mapToInt(launch -> launch.alerts().size()).sum();
  }

  private static List<String> missedAlerts() throws IOException {
    List<String> missed = new ArrayList<>();
    for (Launch launch : RECORD) {
      for (Map.Entry<Country, Double> alert : launch.alerts().entrySet()) {
        DoubleSummaryStatistics band = band(launch, alert.getKey());
        // Reports give whole minutes.
        if (alert.getValue() < band.getMin() - 0.5 || alert.getValue() > band.getMax() + 0.5) {
          missed.add(launch.day() + " (" + alert.getKey() + ")");
        }
      }
    }
    return missed;
  }

  private static List<Launch> talks() {
    return NOMINAL.keySet().stream().filter(Launch::threeConferred).toList();
  }

  private static List<String> missedTalks() {
    return talks().stream()
        .filter(launch -> conferred(NOMINAL.get(launch)).isEmpty())
        .map(Launch::day)
        .toList();
  }

  private static String row(Launch launch) throws IOException {
    List<Entry> journal = NOMINAL.getOrDefault(launch, List.of());
    return String.format(
        Locale.ROOT,
        "| %s, %s | %s | %s | %s | %s | %s | %s | %s |\n",
        launch.at(),
        arc(launch),
        launch.kind(),
        launch.flight().isEmpty() ? "–" : launch.flight() + " min",
        flightMinutes(launch).map(PublicRecordTest::minutes).orElse("–"),
        launch.alert().isEmpty()
            ? "none"
            : launch.alert() + " min" + (launch.ended().isEmpty() ? "" : ", " + launch.ended()),
        alerts(launch, journal),
        launch.consulted().isEmpty() ? "–" : launch.consulted(),
        conferred(journal).orElse("–"));
  }

  private static String arc(Launch launch) {
    return launch.rangeKm().isEmpty()
        ? "no arc given"
        : launch.rangeKm()
            + " km"
            + (launch.apogeeKm().isEmpty() ? "" : ", apogee " + launch.apogeeKm() + " km");
  }

  /** The nominal alert of each country, and for those on record the least and most of the seeds. */
  private static String alerts(Launch launch, List<Entry> journal) throws IOException {
    List<String> said = new ArrayList<>();
    for (Map.Entry<Country, Double> alert : alertMinutes(journal).entrySet()) {
      DoubleSummaryStatistics band = band(launch, alert.getKey());
      said.add(
          String.format(
              Locale.ROOT,
              "%s %.1f min (%.1f to %.1f)",
              alert.getKey(),
              alert.getValue(),
              band.getMin(),
              band.getMax()));
    }
    return said.isEmpty() ? "none" : String.join("; ", said);
  }

  /** What the seeded runs give; empty statistics where none of them alerts. */
  private static DoubleSummaryStatistics band(Launch launch, Country country) throws IOException {
    DoubleSummaryStatistics band = new DoubleSummaryStatistics();
    for (long seed : LongStream.rangeClosed(1, SEEDS).toArray()) {
      Optional.ofNullable(alertMinutes(run(launch, OptionalLong.of(seed))).get(country))
          .ifPresent(band::accept);
    }
    return band;
  }

  private static Optional<Double> flightMinutes(Launch launch) {
    List<Entry> journal = NOMINAL.getOrDefault(launch, List.of());
    return journal.stream()
        .filter(Entry.Landed.class::isInstance)
        .map(entry -> sinceLiftOff(journal, entry))
        .findFirst();
  }

  private static Map<Country, Double> alertMinutes(List<Entry> journal) {
    Map<Country, Double> alerts = new TreeMap<>();
    responses(journal, Action.PUBLIC_ALERT)
        .forEach(
            alert ->
                alert
                    .by()
                    .forEach(country -> alerts.putIfAbsent(country, sinceLiftOff(journal, alert))));
    return alerts;
  }

  /** At what tier the three conferred within a day, the most senior if there were several. */
  private static Optional<String> conferred(List<Entry> journal) {
    return responses(journal, Action.CONSULTATION)
        .filter(talks -> talks.by().size() == Country.values().length)
        .flatMap(talks -> talks.detail().tier().stream())
        .max(Enum::compareTo)
        .map(Words.ENGLISH::text);
  }

  private static Stream<Entry.Response> responses(List<Entry> journal, Action action) {
    return journal.stream()
        .filter(Entry.Response.class::isInstance)
        .map(Entry.Response.class::cast)
        .filter(response -> response.action() == action);
  }

  private static double sinceLiftOff(List<Entry> journal, Entry entry) {
    return Duration.between(journal.get(0).at(), entry.at()).toMillis() / 60_000.0;
  }

  private static List<Entry> run(Launch launch, OptionalLong seed) throws IOException {
    Path file = folder.resolve(launch.at().replace(':', '-') + ".yaml");
    Files.writeString(
        file,
        """
        title: A launch on public record
        date: %s
        turns:
          - {title: The launch, starts: %s, length: 24h}
        injects:
          - {%s}
        """
            .formatted(launch.day(), launch.at(), launch.inject()));
    Scenario scenario = library.scenario(file);
    Orders orders =
        new Orders("test", scenario.start(), seed, new TreeMap<>(), List.of(), List.of());
    List<Entry> journal = new ArrayList<>();
    new Exercise(scenario, library.doctrine(), orders, journal::add).run();
    return journal;
  }

  private static String minutes(double minutes) {
    return String.format(Locale.ROOT, "%.1f min", minutes);
  }
}
