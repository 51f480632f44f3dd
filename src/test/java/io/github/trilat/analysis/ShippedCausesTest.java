package io.github.trilat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.Exercise;
import io.github.trilat.engine.Orders;
import io.github.trilat.journal.Because;
import io.github.trilat.journal.Entry;
import io.github.trilat.retrace.ShippedRuns;
import io.github.trilat.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What led to what, and who knows of it, in all scenarios by the agreed rules and each alternative.
 */
class ShippedCausesTest {

  static Stream<List<Path>> packs() throws IOException {
    return Stream.concat(Stream.of(List.of()), ShippedRuns.alternatives().stream().map(List::of));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everythingGoesBackToWhatBeganIt(List<Path> alternatives) throws IOException {
    Doctrine doctrine = ShippedRuns.doctrine(alternatives);
    for (Path file : ShippedRuns.scenarios()) {
      List<Entry> journal = run(file, doctrine);
      Chronicle chronicle = new Chronicle();
      journal.forEach(chronicle);

      journal.forEach(entry -> hasEarlierCauses(entry, journal));
      journal.forEach(ShippedCausesTest::isKnownFromThenOn);
      goBack(Deeds.of(chronicle), journal);
    }
  }

  private static List<Entry> run(Path file, Doctrine doctrine) {
    List<Entry> journal = new ArrayList<>();
    Scenario scenario = ShippedRuns.run(file, doctrine).scenario();
    new Exercise(scenario, doctrine, Orders.nominal(scenario.start()), journal::add).run();
    return journal;
  }

  private static void hasEarlierCauses(Entry entry, List<Entry> journal) {
    assertThat(entry.causes()).doesNotHaveDuplicates().allMatch(each -> each < entry.seq());
    for (long cause : entry.causes()) {
      assertThat(journal.get(Math.toIntExact(cause)).at()).isBeforeOrEqualTo(entry.at());
    }
    if (entry instanceof Entry.Response it) {
      restsOnWhatItMatched(entry, it.because());
    } else if (entry instanceof Entry.Failed it) {
      restsOnWhatItMatched(entry, it.because());
    } else if (entry instanceof Entry.LevelChanged it) {
      restsOnWhatItMatched(entry, it.because());
    }
  }

  /** Of facts that earlier entries made, one at least is a cause; and nothing else is. */
  private static void restsOnWhatItMatched(Entry entry, Because because) {
    Set<Long> makers = new HashSet<>();
    because.facts().forEach(fact -> fact.by().ifPresent(makers::add));

    assertThat(makers).as("makers of #%d", entry.seq()).containsAll(entry.causes());
    assertThat(entry.causes().isEmpty()).isEqualTo(makers.isEmpty());
    if (!entry.causes().isEmpty()) {
      assertThat(entry.causes().get(0)).isEqualTo(entry.causes().stream().max(Long::compare).get());
    }
  }

  private static void isKnownFromThenOn(Entry entry) {
    assertThat(entry.known().values()).allMatch(from -> !from.isBefore(entry.at()));
    if (entry instanceof Entry.Response it) {
      assertThat(it.known().keySet()).containsAll(it.by()).containsAll(it.to());
    } else if (entry instanceof Entry.Failed it) {
      assertThat(it.known().keySet()).containsAll(it.by());
    }
  }

  /** A chain ends with an inject, a decision, or with what was so from the start. */
  private static void goBack(Deeds deeds, List<Entry> journal) {
    for (Deed deed : deeds.all()) {
      Deed root = deeds.chain(deed).get(0);
      Entry entry = journal.get(Math.toIntExact(root.seq()));
      boolean fromTheStart = root.because().facts().stream().allMatch(fact -> fact.by().isEmpty());

      assertThat(
              entry instanceof Entry.Injected
                  || entry instanceof Entry.Withheld
                  || entry instanceof Entry.Decided
                  || fromTheStart)
          .as("#%d goes back to #%d", deed.seq(), root.seq())
          .isTrue();
    }
  }
}
