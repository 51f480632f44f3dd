package io.github.trilat.report;

import static io.github.trilat.model.Country.JAPAN;
import static io.github.trilat.model.Country.ROK;
import static io.github.trilat.model.Country.US;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.diagnostic.Golden;
import io.github.trilat.document.Markdown;
import io.github.trilat.document.Terminal;
import io.github.trilat.journal.Because;
import io.github.trilat.journal.Detail;
import io.github.trilat.journal.Draw;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.JournalMaker;
import io.github.trilat.journal.Overruling;
import io.github.trilat.journal.Reason;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.Measure;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Status;
import io.github.trilat.model.Tier;
import io.github.trilat.words.Words;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LogTest {

  private static String told(JournalMaker journal, boolean colour, boolean verbose) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    Chronicle chronicle = new Chronicle();
    tell(journal, chronicle, new Log(chronicle, terminal(out, colour), verbose));
    out.flush();
    return text.toString();
  }

  private static Optional<Terminal> terminal(PrintWriter out, boolean colour) {
    return Optional.of(new Terminal(out, colour, Words.ENGLISH));
  }

  private static void tell(JournalMaker journal, Chronicle chronicle, Log log) {
    for (Entry entry : journal.entries()) {
      chronicle.accept(entry);
      log.accept(entry);
    }
  }

  private static String plain(JournalMaker journal) {
    return told(journal, false, false);
  }

  private static String verbose(JournalMaker journal) {
    return told(journal, false, true);
  }

  private static String coloured(JournalMaker journal) {
    return told(journal, true, false);
  }

  private static String markdown(JournalMaker journal) {
    Chronicle chronicle = new Chronicle();
    Log log = new Log(chronicle, Optional.empty(), false);
    tell(journal, chronicle, log);
    return Markdown.of(log.document(), Words.ENGLISH);
  }

  /** A run in which everything happens that a log can tell. */
  private static JournalMaker eventful() {
    JournalMaker journal =
        new JournalMaker()
            .mechanism("link", "real-time link", MechanismKind.INFORMATION_SHARING)
            .mechanism("relay", "hub relay", MechanismKind.INFORMATION_SHARING)
            .mechanism("hotline", "minister line", MechanismKind.HOTLINE)
            .mechanism("pact", "Japan–ROK information pact", MechanismKind.PACT)
            .level("cohesion-japan-rok", "Cohesion, Japan–ROK", "cohesion", 62)
            .objective("warn", Measure.WARNING_LEAD, JAPAN, "I-02", 60)
            .objective("speak", Measure.TIME_TO_HOTLINE, null, "I-02", 600)
            .begin()
            .turn("First minutes", "15m", "Who calls whom first?", "Who speaks to the press?");
    firstMinutes(journal);
    exceptions(journal);
    journal.at("15m").close().turn("First day", "24h");
    firstDay(journal);
    return journal.at("24h15m").close().end();
  }

  private static void firstMinutes(JournalMaker journal) {
    journal.radar(JAPAN, null).radar(ROK, "36s").satellite(US, "30s").salvo("I-02", "5m7s");
    journal.because("A satellite gives a cue", "sew-cue");
    journal.at("30s").did(Action.CUE_RECEIVED, List.of(US), List.of(), "", "I-02");
    journal.because("A radar's sighting becomes a track", "own-track").telling(Detail.objects(18));
    journal.at("46.3s").since("36s").tracked(ROK, "I-02");
    journal.because("The link carries a partner's track", "2023-12-rt-data-agreed");
    journal.at("56.3s").since("46.3s").shared(ROK, JAPAN, "link", "I-02");
    journal.shared(ROK, US, "link", "I-02");
    journal.because("The relay carries a partner's track", "2016-relay-rok-us-jp");
    journal.via(US).at("3m46s").since("46s").shared(ROK, JAPAN, "relay", "I-02").via(null);
    journal.because("The public is told", "alerts").telling(Detail.NONE);
    journal.at("4m").since("56s").alerted(JAPAN, "I-02").alerted(ROK, "I-02");
    journal.at("5m7s");
    journal.landed("I-02", false);
    journal.because("Ministers ring each other", "hotline-ministers");
    journal.at("6m").failed(Action.HOTLINE_CALL, List.of(JAPAN), List.of(ROK), "hotline", "I-02");
  }

  private static void exceptions(JournalMaker journal) {
    journal.because("While they quarrel, less is said", "pendulum");
    List<Country> japan = List.of(JAPAN);
    List<Country> rok = List.of(ROK);
    String id = "I-02";
    journal.at("6m30s");
    Action share = Action.WARNING_SHARED;
    journal.overruled(Overruling.WITHHELD, share, rok, japan, "link", id, "", 0, "track:ROK:I-02");
    journal.overruled(Overruling.DIVERTED, share, rok, japan, "link", id, "relay", 180);
    Action confer = Action.CONSULTATION;
    List<Country> all = List.of(JAPAN, ROK, US);
    journal.instead(Detail.NONE.graded(Tier.WORKING_LEVEL));
    journal.overruled(Overruling.WEAKENED, confer, all, List.of(), "hotline", id, "", 0);
    journal.overruled(Overruling.SLOWED, confer, all, List.of(), "hotline", id, "", 7200);
  }

  private static void firstDay(JournalMaker journal) {
    journal.at("1h").inject("I-05", "link-outage", "The real-time link goes down for eight hours");
    journal.out("link", "I-05");
    journal.at("2h").decided("D-1", JAPAN, "Publish the track?", "publish", "Yes, today", true);
    journal
        .at("3h")
        .letGo(
            "I-06",
            "when no hotline call within 2h of I-02",
            "A newspaper asks why nobody rang",
            "a-fact",
            "another-fact");
    journal.heldBack("I-07", "unless consultation within 2h of I-02", "Nobody met");
    journal.at("9h").back("link", "I-05");
    journal.because("A dispute suspends the pact", "gsomia-halted-2019").at("20h");
    journal.changed("pact", Status.SUSPENDED, false, "I-06");
    journal.levelIs("cohesion-japan-rok", 58).record(LogTest::scored);
  }

  private static Entry scored(long seq, java.time.Instant at, int turn) {
    Because because =
        Because.rule(
            "A dispute costs trust",
            "agreed/cooperation.drl:12",
            List.of(
                new Because.Matched("indicator:cohesion-japan-rok", Optional.empty()),
                new Because.Matched("I-06", Optional.empty())),
            List.of("pendulum"),
            List.of(new Draw("cost", "I-06", 0.25, 4)));
    return new Entry.LevelChanged(
        seq, at, turn, List.of(), Map.of(), "cohesion-japan-rok", 62, 58, because);
  }

  @Test
  void onATerminal() {
    Golden.assertMatches(Golden.folder("report").resolve("log.txt"), plain(eventful()));
  }

  @Test
  void onATerminalWithColour() {
    Golden.assertMatches(Golden.folder("report").resolve("log.colour.txt"), coloured(eventful()));
  }

  @Test
  void onATerminalWithEveryDetail() {
    Golden.assertMatches(Golden.folder("report").resolve("log.verbose.txt"), verbose(eventful()));
  }

  @Test
  void asMarkdown() {
    Golden.assertMatches(Golden.folder("report").resolve("log.md"), markdown(eventful()));
  }

  @Test
  void withoutColourThereAreNoEscapeCodes() {
    assertThat(plain(eventful()) + verbose(eventful()) + markdown(eventful()))
        .doesNotContain("\u001b");
  }

  @Test
  void withColourTheWordsAreTheSame() {
    assertThat(coloured(eventful()).replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(plain(eventful()));
  }

  @Test
  void linesEndAsTheyDoEverywhereAndHaveNoBlanksAtTheirEnd() {
    String text = plain(eventful()) + markdown(eventful());

    assertThat(text).doesNotContain("\r");
    assertThat(plain(eventful()).lines()).noneMatch(line -> line.endsWith(" "));
  }

  @Test
  void theLogSpeaksWhileTheRunGoesOn() {
    JournalMaker journal = new JournalMaker().begin().turn("One", "15m");
    journal.inject("I-01", "report", "News");

    assertThat(plain(journal)).contains("I-01       INJECT").contains("News");
  }

  @Test
  void aResponseIsToldOnceTheNextThingHappens() {
    JournalMaker journal = new JournalMaker().begin().turn("One", "15m").tracked(ROK, "I-02");
    assertThat(plain(journal)).doesNotContain("own track confirmed");

    journal.at("1m").tracked(JAPAN, "I-02");
    assertThat(plain(journal)).containsOnlyOnce("own track confirmed");

    journal.close();
    assertThat(plain(journal).split("own track confirmed", -1)).hasSize(3);
  }

  @Test
  void aScoreThatMovesBetweenThemDoesNotPartResponsesThatBelongTogether() {
    JournalMaker journal =
        new JournalMaker().begin().turn("One", "15m").telling(Detail.objects(18));
    journal.shared(ROK, JAPAN, "link", "I-02").record(LogTest::scored);
    journal.shared(ROK, US, "link", "I-02").close();

    assertThat(plain(journal)).contains("ROK → Japan, US");
    assertThat(plain(journal)).doesNotContain("cohesion-japan-rok");
  }

  @Test
  void withEveryDetailEachResponseKeepsItsOwnFacts() {
    JournalMaker journal = new JournalMaker().begin().turn("One", "15m");
    for (String fact : List.of("partner:JAPAN", "partner:US")) {
      journal.on("A rule", fact);
      journal.shared(ROK, fact.endsWith("US") ? US : JAPAN, "link", "I-02");
    }

    assertThat(verbose(journal.close())).contains("partner:JAPAN").contains("partner:US");
    assertThat(plain(journal)).contains("ROK → Japan, US");
  }

  @Test
  void aSeedIsTold() {
    assertThat(plain(new JournalMaker().seed(42).begin())).contains("chance drawn with seed 42");
    assertThat(plain(new JournalMaker().begin())).contains("nominal run, no dice");
  }

  @Test
  void aDayIsToldWhenItBegins() {
    JournalMaker journal = new JournalMaker().begin().turn("One", "P2D");
    journal.at("1h").inject("I-01", "report", "News").at("24h").inject("I-02", "report", "More");
    journal.at("25h").inject("I-03", "report", "Yet more");

    assertThat(plain(journal).lines().filter(line -> line.equals("  31 May"))).hasSize(1);
    assertThat(plain(journal)).doesNotContain("  30 May\n");
  }

  @Test
  void aRuleWithoutASourceLeavesNothingDangling() {
    JournalMaker journal = new JournalMaker().begin().turn("One", "15m").because("A rule");

    assertThat(verbose(journal.tracked(ROK, "I-02").close()).lines())
        .contains(" ".repeat(31) + "rule: A rule");
  }

  /** Japan and the ROK suspend their pact, and the link falls with it. */
  private static JournalMaker suspension() {
    JournalMaker journal =
        new JournalMaker()
            .mechanism("link", "real-time link", MechanismKind.INFORMATION_SHARING)
            .mechanism("pact", "Japan–ROK information pact", MechanismKind.PACT)
            .begin()
            .turn("One", "15m");
    journal.did(Action.MECHANISM_SUSPENDED, List.of(JAPAN, ROK), List.of(), "pact", "I-06");
    journal.fallsWith("link", "pact", "I-06");
    return journal.changed("pact", Status.SUSPENDED, false, "I-06");
  }

  @Test
  void aStatusThatAResponseGaveIsToldOnceAndWhatDependsOnItAsWell() {
    assertThat(plain(suspension()).lines().filter(line -> line.contains("information pact")))
        .singleElement()
        .asString()
        .contains(
            "Japan, ROK        mechanism suspended                   Japan–ROK information pact");
    assertThat(plain(suspension())).containsOnlyOnce("OUT OF SERVICE    real-time link");
  }

  @Test
  void aStatusThatComesLaterIsTold() {
    JournalMaker journal = suspension().at("5m");

    assertThat(plain(journal.changed("pact", Status.ACTIVE, true, "I-06")))
        .contains("MECHANISM         Japan–ROK information pact: active");
  }

  @Test
  void aNewStatusIsToldWithoutSayingItTwice() {
    JournalMaker journal = new JournalMaker().begin().turn("One", "15m");
    journal.telling(Detail.status(Status.TERMINATION_NOTIFIED));
    journal
        .did(Action.NOTICE_GIVEN, List.of(ROK), List.of(), "pact", "I-06")
        .telling(Detail.status(Status.ACTIVE));
    journal.did(Action.MECHANISM_ADVANCED, List.of(JAPAN, ROK), List.of(), "drill", "I-06").close();

    assertThat(plain(journal))
        .contains("ROK               notice of termination given           pact")
        .contains("Japan, ROK        mechanism taken forward: active       drill");
  }

  @Test
  void whatWasCalledOffIsNoFailure() {
    JournalMaker journal =
        new JournalMaker()
            .mechanism("rescue", "search-and-rescue exercise", MechanismKind.DRILL)
            .begin()
            .turn("One", "15m")
            .onAccountOf(new Reason.Standing("rescue", Status.SUSPENDED));
    journal
        .calledOff(Action.DRILL_HELD, List.of(JAPAN, ROK, US), List.of(), "rescue", "I-04")
        .close();

    assertThat(plain(journal))
        .contains("Japan, ROK, US    CALLED OFF: search-and-rescue exercise (suspended)")
        .contains("Called off: search-and-rescue exercise (suspended).")
        .doesNotContain("FAILED")
        .doesNotContain("Not all came off");
  }
}
