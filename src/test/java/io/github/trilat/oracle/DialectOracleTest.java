package io.github.trilat.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.rules.TinyPack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every form of the dialect: our rules match the same facts as those of stock Drools, while facts
 * come, change and go.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DialectOracleTest {

  /** Forms that hold of no fact, such as {@code usable, ! usable}. */
  private static final int NEVER = 3;

  private static final int FEWEST_MATCHES = 7_000;

  private final FormRules rules = FormRules.all();
  private final List<Moment> moments = new ArrayList<>();
  private final Tally tally = new Tally();

  @BeforeAll
  void play(@TempDir Path temp) {
    TinyPack pack = TinyPack.withoutRulesIn(temp);
    rules.files().forEach(pack::with);
    Doctrine ours = pack.load();
    Doctrine stock = new StockDoctrine(ours, StockRules.of(pack.folder(), List.of()));
    Doctrine both = new Beside(ours, stock, moments::add);
    try (Doctrine.Session session = both.open(new Speech().respond())) {
      Scene.play(session);
    }
    moments.forEach(tally);
  }

  @Test
  void everyFormMatchesTheSame() {
    for (Moment moment : moments) {
      assertThat(byForm(moment.ours())).isEqualTo(byForm(moment.stock()));
    }
  }

  /**
   * By form, in no order: which of two matches comes first hangs on the nodes that forms share. A
   * forall over facts that are replaced is met anew in one engine and stays met in the other.
   */
  private SortedMap<String, List<String>> byForm(List<Match> matches) {
    SortedMap<String, List<String>> byForm = new TreeMap<>();
    matches.forEach(
        match ->
            byForm
                .computeIfAbsent(rules.conditions(match.rule()), form -> new ArrayList<>())
                .add(match.toString()));
    byForm.keySet().removeIf(form -> form.startsWith("forall( $l : Launch( failed )"));
    byForm.values().forEach(each -> each.sort(null));
    return byForm;
  }

  @Test
  void everyFormThatCanMatchesSomething() {
    System.out.println("Forms of the dialect " + tally);

    assertThat(tally.rules()).hasSize(rules.count() - NEVER);
    assertThat(tally.matches()).isGreaterThan(FEWEST_MATCHES);
  }
}
