package io.github.trilat.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.model.Currency;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Level;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.Partner;
import io.github.trilat.model.Status;
import io.github.trilat.rules.Facts;
import io.github.trilat.rules.TinyPack;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the small pack the real-time link requires the sharing arrangement, {@code tisa}. */
class CaseWorldTest {

  private static final LocalDate DATE = LocalDate.of(2024, 5, 30);

  @TempDir Path temp;

  private Doctrine doctrine;

  @BeforeEach
  void load() {
    doctrine = TinyPack.in(temp).load();
  }

  private static CaseState state(String word) {
    return CaseState.ALL.stream()
        .filter(each -> each.word().equals(word))
        .findFirst()
        .orElseThrow();
  }

  private Mechanism link(LocalDate date, Map<String, CaseState> states) {
    return CaseWorld.facts(doctrine.setting(), date, new CaseGiven(states, Map.of(), List.of()))
        .stream()
        .filter(fact -> fact.id().equals("real-time-link"))
        .map(Mechanism.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "usable, ACTIVE, true",
    "out, ACTIVE, false",
    "active, ACTIVE, true",
    "conditional, CONDITIONAL, true",
    "testing, TESTING, false",
    "suspended, SUSPENDED, false",
  })
  void aWordSaysHowAMechanismStands(String word, Status status, boolean usable) {
    Mechanism link = link(DATE, Map.of("real-time-link", state(word)));

    assertThat(link.status()).isEqualTo(status);
    assertThat(link.usable()).isEqualTo(usable);
  }

  @ParameterizedTest
  @CsvSource({"2022-11-12, ABSENT, false", "2022-11-13, AGREED, false", "2023-12-19, ACTIVE, true"})
  void withoutAWordTheDateDecides(LocalDate date, Status status, boolean usable) {
    Mechanism link = link(date, Map.of());

    assertThat(link.status()).isEqualTo(status);
    assertThat(link.usable()).isEqualTo(usable);
  }

  @ParameterizedTest
  @CsvSource({"out, '', false", "suspended, '', false", "out, active, false", "out, usable, true"})
  void whatAMechanismRequiresFailsIt(String required, String own, boolean usable) {
    Map<String, CaseState> states =
        own.isEmpty()
            ? Map.of("tisa", state(required))
            : Map.of("tisa", state(required), "real-time-link", state(own));

    assertThat(link(DATE, states).usable()).isEqualTo(usable);
  }

  @Test
  void whatIsUsableIsInForceWhateverTheDate() {
    Mechanism link = link(LocalDate.of(2016, 1, 1), Map.of("real-time-link", state("usable")));

    assertThat(link.status()).isEqualTo(Status.ACTIVE);
  }

  @Test
  void partnersScoresAndPracticeAreThere() {
    List<Fact> facts = CaseWorld.facts(doctrine.setting(), DATE, CaseGiven.NONE);

    assertThat(facts)
        .contains(new Level("cohesion-japan-rok", 60), new Currency("freedom-edge", 0, 99_999))
        .contains(Facts.cohesion())
        .hasAtLeastOneElementOfType(Partner.class);
    assertThat(facts).extracting(Fact::id).doesNotHaveDuplicates();
  }
}
