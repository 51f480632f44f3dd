package io.github.trilat.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.Exercise;
import io.github.trilat.engine.IndicatorDefinition;
import io.github.trilat.engine.Orders;
import io.github.trilat.engine.ParameterDefinition;
import io.github.trilat.engine.Setting;
import io.github.trilat.journal.Entry;
import io.github.trilat.retrace.ShippedRuns;
import io.github.trilat.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Politics decides: a score at one of its bounds, or a mechanism switched off, changes what the
 * three do in the scenarios that are shipped, and not only another score.
 *
 * <p>All scenarios run as scripted, and the one about new governments once more with both of them
 * leaving what was agreed: without that, there is no rollback to make dear.
 */
class PoliticsTest {

  /** What was done or failed, less its time; and the time. */
  private record Deed(String what, String at) {}

  /** What another pack changed: deeds that came, went or became others, and deeds at other times. */
  private record Difference(long deeds, long times) {
    Difference and(Difference other) {
      return new Difference(deeds + other.deeds, times + other.times);
    }
  }

  /** A scenario, and what is decided in it otherwise than by default. */
  private record Script(Path file, Map<String, String> decided) {}

  private static final Doctrine AGREED = ShippedRuns.doctrine(List.of());
  private static final Map<Script, List<Deed>> AS_AGREED = new LinkedHashMap<>();

  @TempDir private Path temp;

  @BeforeAll
  static void runAsAgreed() throws IOException {
    for (Path file : ShippedRuns.scenarios()) {
      Script script = new Script(file, Map.of());
      AS_AGREED.put(script, run(script, AGREED));
    }
    Script leaving =
        new Script(
            Path.of("scenarios/2025-change-of-government.yaml"),
            Map.of("D-1", "leave", "D-2", "leave"));
    AS_AGREED.put(leaving, run(leaving, AGREED));
  }

  private static List<Deed> run(Script script, Doctrine doctrine) {
    Scenario scenario = ShippedRuns.run(script.file(), doctrine).scenario();
    Orders orders =
        new Orders(
            "test",
            scenario.date(),
            OptionalLong.empty(),
            new TreeMap<>(script.decided()),
            List.of(),
            List.of());
    List<Entry> journal = new ArrayList<>();
    new Exercise(scenario, doctrine, orders, journal::add).run();
    return journal.stream().flatMap(PoliticsTest::deed).toList();
  }

  private static Stream<Deed> deed(Entry entry) {
    if (entry instanceof Entry.Response it) {
      Object what =
          List.of(it.action(), it.by(), it.to(), it.mechanism(), it.about(), it.detail());
      return Stream.of(new Deed(what.toString(), it.at().toString()));
    } else if (entry instanceof Entry.Failed it) {
      Object what = List.of(it.action(), it.by(), it.to(), it.mechanism(), it.about());
      return Stream.of(new Deed("failed " + what, it.at().toString()));
    }
    return Stream.empty();
  }

  private Difference difference(String changes) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("variation"));
    String head = "title: A variation\nhypothesis: It makes a difference.\nbase: agreed\n";
    Files.writeString(folder.resolve("alternative.yaml"), head + changes);
    Doctrine varied = ShippedRuns.doctrine(List.of(folder));
    Difference all = new Difference(0, 0);
    for (Map.Entry<Script, List<Deed>> agreed : AS_AGREED.entrySet()) {
      all = all.and(between(agreed.getValue(), run(agreed.getKey(), varied)));
    }
    return all;
  }

  private static Difference between(List<Deed> agreed, List<Deed> varied) {
    Map<String, Long> before = counted(agreed.stream().map(Deed::what));
    Map<String, Long> after = counted(varied.stream().map(Deed::what));
    long deeds =
        Stream.concat(before.keySet().stream(), after.keySet().stream())
            .distinct()
            .mapToLong(
                what ->
                    Math.abs(before.getOrDefault(what, 0L) - after.getOrDefault(what, 0L)))
            .sum();
    List<Deed> otherTimes = new ArrayList<>(varied);
    otherTimes.removeIf(deed -> !before.containsKey(deed.what()));
    agreed.forEach(otherTimes::remove);
    return new Difference(deeds, otherTimes.size());
  }

  private static Map<String, Long> counted(Stream<String> all) {
    return all.collect(Collectors.groupingBy(each -> each, Collectors.counting()));
  }

  static Stream<IndicatorDefinition> indicators() {
    return AGREED.setting().indicators().stream();
  }

  @ParameterizedTest
  @MethodSource("indicators")
  void atItsBoundsAScoreChangesWhatIsDone(IndicatorDefinition score) throws IOException {
    Difference low = difference(held(score, false));
    Difference high = difference(held(score, true));

    print(score.name() + " at its lower bound", low);
    print(score.name() + " at its upper bound", high);
    assertThat(low.deeds() + high.deeds()).as(score.name()).isPositive();
  }

  /** Start and rest at one end of their ranges. */
  private static String held(IndicatorDefinition score, boolean high) {
    return "parameters: {"
        + Stream.of(score.start(), score.rest())
            .map(id -> id + ": " + bound(AGREED.setting(), id, high))
            .collect(Collectors.joining(", "))
        + "}\n";
  }

  private static double bound(Setting setting, String parameter, boolean high) {
    ParameterDefinition.Range range = setting.parameters().get(parameter).range().orElseThrow();
    return high ? range.high() : range.low();
  }

  @Test
  void readinessChangesWhatIsDone() throws IOException {
    Difference lost = difference("parameters: {drill-half-life: 90}\n");
    Difference kept = difference("parameters: {drill-half-life: 365}\n");

    print("readiness that is soon lost", lost);
    print("readiness that is long kept", kept);
    assertThat(lost.deeds() + lost.times() + kept.deeds() + kept.times()).isPositive();
  }

  static Stream<List<String>> mechanisms() {
    return Stream.of(
        List.of("rotating host", "off: {mechanisms: [host-rotation]}"),
        List.of("multi-year plan", "off: {mechanisms: [multi-year-plan]}"),
        List.of("cyber consultation", "off: {mechanisms: [cyber-consultation]}"),
        List.of(
            "window",
            withoutRules(
                "Ministers who meet in a window of opportunity set their officials to work at once")),
        List.of("four pillars", "off: {mechanisms: [cooperation-framework]}"),
        List.of("THAAD lesson", "parameters: {china-wariness-rok: 80}"),
        List.of("wariness", "parameters: {china-wariness-japan: 0, china-wariness-rok: 0}"),
        List.of(
            "domestic audit", withoutRules("Figures disclosed at home become a protest abroad")),
        List.of(
            "pendulum",
            withoutRules(
                "The pendulum swings back when Seoul or Tokyo changes hands",
                "While a new government in Seoul or Tokyo settles in, ministers agree on no next"
                    + " steps")),
        List.of(
            "lock-in",
            withoutRules(
                    "What is becoming a habit costs a government to leave",
                    "What is a firm habit costs a government twice as much to leave")
                + "\nparameters: {rollback-stretch: 1}"),
        List.of(
            "rally",
            withoutRules(
                "A launch rallies every pair that has no dispute open",
                "A grave salvo rallies Japan and the ROK further",
                "A provocation rallies every pair that has no dispute open")),
        List.of("notice strain", withoutRules("A notice strains Japan and the ROK")),
        List.of("extended deterrence", "off: {mechanisms: [extended-deterrence]}"),
        List.of(
            "more is not better",
            withoutRules("After a flurry of meetings nobody is left to carry out next steps")),
        List.of(
            "a change of government that helps",
            withoutRules("A new government in Seoul or Tokyo that finds relations poor sends an envoy")));
  }

  private static String withoutRules(String... rules) {
    return Stream.of(rules)
        .map(rule -> "    - \"" + rule + "\"\n")
        .collect(Collectors.joining("", "off:\n  rules:\n", ""));
  }

  @ParameterizedTest
  @MethodSource("mechanisms")
  void switchedOffAMechanismChangesWhatIsDone(List<String> mechanism) throws IOException {
    Difference without = difference(mechanism.get(1) + "\n");

    print("without " + mechanism.get(0), without);
    assertThat(without.deeds() + without.times()).as(mechanism.get(0)).isPositive();
  }

  private static void print(String variation, Difference difference) {
    System.out.printf(
        "%-48s %4d responses others, %4d at another time%n",
        variation, difference.deeds(), difference.times());
  }
}
