package io.github.trilat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.Exercise;
import io.github.trilat.engine.Orders;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Nonsense;
import io.github.trilat.retrace.ShippedRuns;
import io.github.trilat.scenario.Scenario;
import io.github.trilat.words.Saying;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing that is computed hangs on words: with every title and text of scenario and pack replaced
 * by nonsense, all numbers, codes and times of an analysis are the same, and so are the chains of
 * causes, the folds of the story, and what a comparison finds.
 *
 * <p>The program's own words cannot bear on it: analysis names them by their keys, and has no
 * catalogue at hand, as ArchitectureTest holds.
 */
class NonsenseLanguageTest {
  private static final Doctrine AGREED = ShippedRuns.doctrine(List.of());
  private static final Doctrine OTHER = ShippedRuns.doctrine(ShippedRuns.folders("no-real-time"));

  static List<Path> scenarios() throws IOException {
    return ShippedRuns.scenarios();
  }

  private static List<Entry> run(Path file, Doctrine doctrine) {
    List<Entry> journal = new ArrayList<>();
    Scenario scenario = ShippedRuns.run(file, doctrine).scenario();
    new Exercise(scenario, doctrine, Orders.nominal(scenario.start()), journal::add).run();
    return journal;
  }

  private static Chronicle chronicle(List<Entry> journal) {
    Chronicle chronicle = new Chronicle();
    journal.forEach(chronicle);
    return chronicle;
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void computesTheSame(Path file) throws ReflectiveOperationException {
    List<Entry> journal = run(file, AGREED);
    List<Entry> other = run(file, OTHER);
    List<Entry> nonsense = Nonsense.of(journal);
    assertThat(((Entry.Baseline) nonsense.get(1)).title()).startsWith("Zq");

    assertThat(values(Analysis.of(chronicle(nonsense))))
        .hasSizeGreaterThan(100)
        .isEqualTo(values(Analysis.of(chronicle(journal))));
    assertThat(chains(nonsense)).isEqualTo(chains(journal));
    List<Entry> both = new ArrayList<>(journal);
    both.addAll(other);
    List<Entry> bothNonsense = Nonsense.of(both);
    assertThat(compared(bothNonsense, journal.size())).isEqualTo(compared(both, journal.size()));
  }

  private static List<List<Long>> chains(List<Entry> journal) {
    Deeds deeds = Deeds.of(chronicle(journal));
    return deeds.all().stream()
        .map(deed -> deeds.chain(deed).stream().map(Deed::seq).toList())
        .toList();
  }

  private static List<Object> compared(List<Entry> both, int size)
      throws ReflectiveOperationException {
    List<NamedRun> runs =
        List.of(
            NamedRun.under("agreed", chronicle(both.subList(0, size))),
            NamedRun.under("other", chronicle(both.subList(size, both.size()))));
    List<Object> values = new ArrayList<>();
    collect(Comparison.of(runs), values);
    collect(Eras.of(runs.stream().map(NamedRun::chronicle).toList()), values);
    return values;
  }

  private static List<Object> values(Analysis analysis) throws ReflectiveOperationException {
    List<Object> values = new ArrayList<>();
    collect(analysis.firstMinutes(), values);
    collect(analysis.warningLead(), values);
    collect(analysis.latencyBudget(), values);
    collect(analysis.knowledge(), values);
    collect(analysis.course(), values);
    collect(analysis.mechanismUse(), values);
    collect(analysis.assessments(), values);
    collect(analysis.expected(), values);
    collect(analysis.findings(), values);
    collect(analysis.story(), values);
    return values;
  }

  /** Everything in it but words, in order. */
  private static void collect(Object value, List<Object> values)
      throws ReflectiveOperationException {
    if (value instanceof String text) {
      values.add(text.isEmpty() ? "nothing" : "words");
    } else if (value instanceof Optional<?> optional) {
      values.add(optional.isPresent());
      if (optional.isPresent()) {
        collect(optional.get(), values);
      }
    } else if (value instanceof Collection<?> all) {
      values.add(all.size());
      for (Object each : all) {
        collect(each, values);
      }
    } else if (value instanceof Saying saying) {
      values.add(saying.key());
      collect(saying.values(), values);
    } else if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> each : map.entrySet()) {
        collect(each.getKey(), values);
        collect(each.getValue(), values);
      }
    } else if (value instanceof Record) {
      for (RecordComponent part : value.getClass().getRecordComponents()) {
        part.getAccessor().setAccessible(true);
        collect(part.getAccessor().invoke(value), values);
      }
    } else {
      values.add(value);
    }
  }
}
