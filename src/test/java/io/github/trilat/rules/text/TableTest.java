package io.github.trilat.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.diagnostic.Golden;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.rules.Facts;
import io.github.trilat.rules.Spoken;
import io.github.trilat.rules.TinyPack;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {

  @TempDir Path temp;

  private Doctrine doctrine() {
    return TinyPack.in(temp).with(Golden.folder("rules/table")).load();
  }

  @Test
  void everyRowIsARuleAtItsLine() {
    String file = "tiny/consultation-tier.drl.csv";
    List<RuleCard> cards =
        doctrine().rules().stream().filter(rule -> rule.file().equals(file)).toList();

    assertThat(cards)
        .containsExactly(
            new RuleCard(
                "A launch of a few missiles: officials confer", file, 7, "", List.of("fact-one")),
            new RuleCard(
                "A large salvo: ministers confer", file, 8, "", List.of("fact-one", "fact-two")));
  }

  @ParameterizedTest
  @CsvSource({"9, SENIOR_OFFICIALS", "10, MINISTERS"})
  void aBlankCellIsNoCondition(int count, String tier) {
    Spoken spoken = new Spoken();
    try (Doctrine.Session session = doctrine().open(spoken.respond())) {
      Facts.put(
          session,
          Facts.parameter("link-delay", 10),
          Facts.parameter("large-salvo", 10),
          Facts.mechanism("tisa", true),
          Facts.launch(count));
      session.fire(10, (rule, facts) -> {});
    }

    assertThat(spoken.sentences())
        .containsExactly("convene(" + tier + ").over(tisa).about(I-01).after(link-delay)");
  }
}
