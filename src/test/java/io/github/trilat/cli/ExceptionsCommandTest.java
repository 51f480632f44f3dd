package io.github.trilat.cli;

import static io.github.trilat.cli.Shell.trilat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.app.Home;
import io.github.trilat.diagnostic.Golden;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Journal;
import io.github.trilat.journal.Overruling;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exceptions, memory and chance from a rule file to what the command line tells of them. */
class ExceptionsCommandTest {
  private static final String SCENARIO = "scenarios/2018-radar-and-notice.yaml";

  @TempDir private static Path temp;

  private static Home home;
  private static Path run;
  private static final List<Entry> ENTRIES = new ArrayList<>();

  @BeforeAll
  static void run() throws IOException {
    home = ProjectCopy.in(temp);
    SmallProject.copy(
        Golden.folder("cli/exceptions"), temp.resolve("rules/alternatives/exceptions"));
    run = temp.resolve("run");
    Path scenario = Path.of(SCENARIO);
    assertThat(trilat(home, "run", scenario, "-q", "--with", "exceptions", "--out", run).code())
        .isZero();
    try (InputStream journal = Files.newInputStream(run.resolve("journal.ndjson"))) {
      Journal.read(journal, ENTRIES::add);
    }
  }

  /** What the command line answers, without the breaks of its lines. */
  private static String answer(Object... words) {
    return trilat(home, words).out().replaceAll("[│├└─\\s]+", " ");
  }

  private static <E extends Entry> List<E> all(Class<E> kind) {
    return ENTRIES.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Test
  void exceptionsGetFromRuleFilesIntoTheJournal() {
    assertThat(all(Entry.Overruled.class))
        .filteredOn(each -> each.fact().equals("past-incident:I-01"))
        .extracting(Entry.Overruled::effect)
        .contains(Overruling.WITHHELD, Overruling.SLOWED, Overruling.WEAKENED);
  }

  @Test
  void whatHappenedEarlierIsRemembered() {
    assertThat(all(Entry.LevelChanged.class))
        .filteredOn(each -> each.because().rule().equals("A drill that was called off costs trust"))
        .extracting(each -> each.because().ids().get(0))
        .isNotEmpty()
        .allMatch(fact -> fact.startsWith("past-deed:drill-held:JAPAN+ROK+US:"));
    assertThat(all(Entry.Response.class))
        .filteredOn(each -> each.because().rule().startsWith("Once notice has been given"))
        .extracting(Entry.Response::action, Entry.Response::by)
        .contains(Tuple.tuple(Action.MECHANISM_SUSPENDED, List.of(Country.JAPAN)));
  }

  @Test
  void theLogTellsWhatWasWithheldAndWhy() throws IOException {
    assertThat(Files.readString(run.resolve("log.md")).replaceAll("\\s+", " "))
        .contains("WITHHELD: warning shared, Japan–ROK information pact (radar lock-on, alleged")
        .contains("Withheld: warning shared by the ROK to Japan (radar lock-on, alleged");
  }

  @Test
  void everyEntryIsExplained() {
    assertThat(answer("explain", run))
        .contains("proposed by: Without link or relay, pact partners exchange");
    for (Entry.Overruled each : all(Entry.Overruled.class)) {
      assertThat(answer("explain", run, "--entry", each.seq()))
          .contains("The rule, as it stands at", each.because().rule());
    }
  }

  @Test
  void bothRulesSayWhatCameOfThem() {
    for (String rule : List.of("the ROK passes Japan nothing", "pact partners exchange data")) {
      assertThat(answer("why-not", run, rule))
          .contains("→ ROK → Japan: WITHHELD: warning shared, Japan–ROK information pact");
    }
  }
}
