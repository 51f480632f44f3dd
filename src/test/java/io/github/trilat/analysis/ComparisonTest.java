package io.github.trilat.analysis;

import static io.github.trilat.analysis.Told.LINK;
import static io.github.trilat.analysis.Told.RELAY;
import static io.github.trilat.model.Country.JAPAN;
import static io.github.trilat.model.Country.ROK;
import static io.github.trilat.words.English.saying;
import static io.github.trilat.words.English.text;
import static io.github.trilat.words.English.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trilat.analysis.Comparison.Kind;
import io.github.trilat.journal.JournalMaker;
import io.github.trilat.model.Action;
import io.github.trilat.model.Measure;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  /** The ROK tells Japan of a salvo that lands after five minutes. */
  private static JournalMaker shared(String time, String mechanism) {
    return asking(60).at(time).shared(ROK, JAPAN, mechanism, "I-02");
  }

  /** The salvo alone, and a lead of so many seconds asked for. */
  private static JournalMaker asking(double lead) {
    return Told.salvo(Told.three().objective("warn", Measure.WARNING_LEAD, JAPAN, "I-02", lead));
  }

  private static JournalMaker linked() {
    return shared("1m", LINK);
  }

  private static Comparison compared(JournalMaker base, JournalMaker other) {
    return Comparison.of(List.of(run("agreed", base), run("slow", other)));
  }

  private static NamedRun run(String name, JournalMaker journal) {
    return NamedRun.under(name, Told.chronicle(journal));
  }

  private static Comparison.Departure departure(JournalMaker base, JournalMaker other) {
    return compared(base, other).departures().get(0);
  }

  @Test
  void saysPlainlyThatNothingChanged() {
    Comparison same = compared(linked(), linked());

    assertThat(same.isAlike()).isTrue();
    assertThat(text(same.finding()))
        .isEqualTo("slow changes nothing: every entry is as under agreed");
    assertThat(same.departures().get(0).parting()).isEmpty();
    assertThat(texts(same.departures().get(0).telling()))
        .containsExactly(
            "Nothing changed: under slow this script comes out as under agreed, entry for entry.");
    assertThat(same.measures()).noneMatch(Comparison.Measure::differs);
  }

  @Test
  void tellsOfRatingsWhereAScriptAsksForMoreThanBefore() {
    Comparison stricter =
        sinceBefore(linked(), asking(270).at("1m").shared(ROK, JAPAN, LINK, "I-02"));

    assertThat(stricter.isAlike()).isTrue();
    assertThat(texts(stricter.departures().get(0).telling()))
        .containsExactly(
            "Now every entry comes out as before.",
            "None of 11 measures differ; ratings change: ‘Objective warn’ from P to M.");
  }

  @Test
  void saysBeforeAndNowOfARunThatIsMadeAgain() {
    assertThat(texts(sinceBefore(linked(), linked()).departures().get(0).telling()))
        .containsExactly("Nothing changed: now this script comes out as before, entry for entry.");
    assertThat(text(sinceBefore(linked(), shared("6m", RELAY)).finding()))
        .isEqualTo("Now Japan's first track of I-02 comes after 6 min, too late, not after 1 min");
  }

  @Test
  void ratesOnlyObjectivesThatAllRunsHave() {
    Comparison comparison = sinceBefore(linked(), Told.salvo());

    assertThat(comparison.objectives()).isEmpty();
  }

  private static Comparison sinceBefore(JournalMaker before, JournalMaker now) {
    return Comparison.of(
        List.of(
            NamedRun.when(saying("before"), Told.chronicle(before)),
            NamedRun.when(saying("now"), Told.chronicle(now))));
  }

  @Test
  void holdsTimesAlikeThatAreAlikeToTheSecond() {
    assertThat(compared(linked(), shared("1m0.4s", LINK)).isAlike()).isTrue();
    assertThat(compared(linked(), shared("1m0.6s", LINK)).isAlike()).isFalse();
  }

  @Test
  void tellsWhereRunsPartAndWhatItComesTo() {
    Comparison comparison = compared(linked(), shared("6m", RELAY));

    assertThat(text(comparison.finding()))
        .isEqualTo(
            "Under slow Japan's first track of I-02 comes after 6 min, too late, not after 1 min");
    assertThat(texts(comparison.departures().get(0).telling()))
        .containsExactly(
            "The runs part in turn 1 (First minutes): ROK → Japan, track shared (I-02): after 1 min (real-time link) under agreed, after 6 min (hub relay) under slow.",
            "From there 1 entry differs: 1 later.",
            "1 of 11 measures differs; ratings change: ‘Objective warn’ from P to U.");
  }

  @Test
  void tellsAPathThatChangedAtTheSameTime() {
    assertThat(departure(linked(), shared("1m", RELAY)).cascade())
        .extracting(Comparison.Change::kind)
        .containsExactly(Kind.OTHERWISE);
  }

  @Test
  void tellsWhatOneSideAloneHas() {
    JournalMaker alone = linked().at("2m").alerted(JAPAN, "I-02");

    assertThat(departure(linked(), alone).cascade())
        .extracting(Comparison.Change::kind)
        .containsExactly(Kind.ONLY_OTHER);
    assertThat(departure(alone, linked()).cascade())
        .extracting(Comparison.Change::kind)
        .containsExactly(Kind.ONLY_BASE);
    assertThat(text(compared(alone, linked()).finding()))
        .isEqualTo("Under slow Japan's public alert to I-02 never comes, not after 2 min");
  }

  @Test
  void tellsACallThatFailsWhereItWasAnswered() {
    Comparison.Change change =
        departure(
                linked()
                    .at("5m")
                    .did(Action.HOTLINE_CALL, List.of(JAPAN), List.of(ROK), "hotline", "I-02"),
                linked()
                    .at("9m")
                    .failed(Action.HOTLINE_CALL, List.of(JAPAN), List.of(ROK), "hotline", "I-02"))
            .cascade()
            .get(0);

    assertThat(change.kind()).isEqualTo(Kind.OTHERWISE);
    assertThat(text(change.what())).isEqualTo("hotline call answered");
    assertThat(change.other().orElseThrow().failed()).isTrue();
    assertThat(text(change.other().orElseThrow().path()))
        .isEqualTo("minister line: nobody answered");
  }

  @Test
  void namesWhatWasOtherwiseFromTheStart() {
    JournalMaker tense = Told.salvo(Told.three().level("mood", "Mood", "domestic", 20));
    JournalMaker calm = Told.salvo(Told.three().level("mood", "Mood", "domestic", 10));

    assertThat(texts(departure(tense, calm).grounds())).containsExactly("Mood: 10 instead of 20.");
  }

  @Test
  void tellsAScoreThatOnlyOneSideHas() {
    JournalMaker without = Told.salvo().close();
    JournalMaker with = Told.salvo(Told.three().level("mood", "Mood", "mood", 50)).close();
    Comparison.Measure mood =
        compared(without, with).measures().stream()
            .filter(each -> text(each.title()).startsWith("Mood"))
            .findFirst()
            .orElseThrow();

    assertThat(text(MeasureWords.contrast(mood, 1)))
        .isEqualTo("mood at the end is 50.0, a score of its own");
    assertThat(texts(List.of(MeasureWords.value(mood, 0), MeasureWords.value(mood, 1))))
        .containsExactly("none", "50.0");
  }

  @Test
  void comparesEachOtherRunWithTheFirst() {
    Comparison comparison =
        Comparison.of(
            List.of(
                run("agreed", linked()), run("same", linked()), run("slow", shared("6m", RELAY))));

    assertThat(comparison.departures())
        .extracting(each -> each.cascade().size())
        .containsExactly(0, 1);
    assertThat(text(comparison.finding()))
        .endsWith("; same changes nothing: every entry is as under agreed");
  }

  @Test
  void oneRunHasNothingToBeComparedWith() {
    List<NamedRun> one = List.of(run("agreed", linked()));

    assertThatThrownBy(() -> Comparison.of(one)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void showsWhatDiffersForEachCountryAndRun() {
    List<NamedRun> runs = List.of(run("agreed", linked()), run("slow", shared("6m", RELAY)));
    SideBySide series = SideBySide.of(runs, Comparison.of(runs));

    assertThat(series.scenes()).hasSize(1);
    assertThat(series.scenes().get(0).lanes())
        .extracting(lane -> lane.country() + " " + lane.run() + " " + lane.marks().size())
        .containsExactly("JAPAN 0 1", "JAPAN 1 1", "ROK 0 0", "ROK 1 0", "US 0 0", "US 1 0");
  }
}
