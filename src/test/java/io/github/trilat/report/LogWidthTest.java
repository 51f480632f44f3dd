package io.github.trilat.report;

import static io.github.trilat.model.Country.JAPAN;
import static io.github.trilat.model.Country.ROK;
import static io.github.trilat.model.Country.US;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.document.Markdown;
import io.github.trilat.document.Terminal;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.JournalMaker;
import io.github.trilat.journal.Overruling;
import io.github.trilat.journal.Reason;
import io.github.trilat.model.Action;
import io.github.trilat.model.Measure;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Status;
import io.github.trilat.words.Width;
import io.github.trilat.words.Words;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever scenario and pack say, at whatever length, a line of the log fits. */
class LogWidthTest {
  private static final String SEED = "20240530";

  /** Words and sentences from nothing to several lines, in scripts with and without spaces. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Character> characters =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(8, Arbitraries.chars().range('a', 'z')),
            net.jqwik.api.Tuple.of(1, Arbitraries.of(' ', '–', '동', '海')));
    return characters.list().ofMaxSize(400).map(LogWidthTest::text);
  }

  private static String text(List<Character> characters) {
    StringBuilder text = new StringBuilder();
    characters.forEach(text::append);
    return text.toString();
  }

  /** Names are as long as a scenario lets them be. */
  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(200);
  }

  @Property(seed = SEED, tries = 300)
  void everyLineOnATerminalFits(
      @ForAll("texts") String text, @ForAll("texts") String title, @ForAll("names") String name) {
    StringWriter plain = new StringWriter();
    StringWriter verbose = new StringWriter();
    Chronicle chronicle = new Chronicle();
    List<Log> logs = List.of(log(chronicle, plain, false), log(chronicle, verbose, true));
    tell(wordy(text, title, name), chronicle, logs);

    assertThat(Stream.of(plain, verbose).flatMap(each -> each.toString().lines()))
        .filteredOn(line -> Width.of(line) > Terminal.WIDTH)
        .isEmpty();
  }

  /** Paragraphs of Markdown are one line each, as is usual; the aligned lines fit. */
  @Property(seed = SEED, tries = 300)
  void everyAlignedLineOfMarkdownFits(
      @ForAll("texts") String text, @ForAll("texts") String title, @ForAll("names") String name) {
    Chronicle chronicle = new Chronicle();
    Log log = new Log(chronicle, Optional.empty(), false);
    tell(wordy(text, title, name), chronicle, List.of(log));
    String[] parts = Markdown.of(log.document(), Words.ENGLISH).split("```", -1);

    assertThat(parts.length).isEqualTo(5);
    assertThat(Stream.of(parts[1], parts[3]).flatMap(String::lines))
        .filteredOn(line -> Width.of(line) > Terminal.WIDTH)
        .isEmpty();
  }

  private static Log log(Chronicle chronicle, StringWriter text, boolean verbose) {
    Terminal terminal = new Terminal(new PrintWriter(text), false, Words.ENGLISH);
    return new Log(chronicle, Optional.of(terminal), verbose);
  }

  private static void tell(JournalMaker journal, Chronicle chronicle, List<Log> logs) {
    for (Entry entry : journal.entries()) {
      chronicle.accept(entry);
      logs.forEach(log -> log.accept(entry));
    }
  }

  /** A run that says the same long things wherever something can be said. */
  private static JournalMaker wordy(String text, String title, String name) {
    JournalMaker journal =
        new JournalMaker()
            .mechanism("link", title, MechanismKind.INFORMATION_SHARING)
            .level("score", title, "cohesion", 60)
            .objective(text, Measure.WARNING_LEAD, JAPAN, name, 60)
            .begin(title, text)
            .turn(title, "15m", text, title)
            .radar(JAPAN, null)
            .salvo(name, "5m");
    journal
        .inject(name, "report", text)
        .because(title, text, name)
        .onAccountOf(new Reason.Said(text))
        .at("1m");
    journal.shared(ROK, JAPAN, "link", name).shared(ROK, US, "link", name);
    journal.at("2m").since("1m").did(Action.CONSULTATION, all(), List.of(), "link", name);
    journal.did(Action.WARNING_SHARED, List.of(JAPAN, ROK), List.of(US), name, name);
    journal.failed(Action.HOTLINE_CALL, all(), all(), "link", name);
    for (Overruling effect : Overruling.values()) {
      journal.overruled(
          effect, Action.CONSULTATION, all(), all(), "link", name, name, 90, name, title);
    }
    journal.out("link", name).changed("link", Status.ENDED, false, name);
    journal.heldBack(name, text, text);
    journal.decided(name, US, text, "yes", title, false);
    journal.landed(name, true);
    journal.levelIs("score", 20).at("15m").close();
    return journal.turn("Two", "24h").at("24h").inject("I-09", "report", text).close().end();
  }

  private static List<io.github.trilat.model.Country> all() {
    return List.of(JAPAN, ROK, US);
  }
}
