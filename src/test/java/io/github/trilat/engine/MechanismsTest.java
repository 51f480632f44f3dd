package io.github.trilat.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.engine.MechanismHistory.Dated;
import io.github.trilat.journal.Because;
import io.github.trilat.journal.MechanismState;
import io.github.trilat.journal.Shift;
import io.github.trilat.model.Country;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Status;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MechanismsTest {
  private static final Because WHY =
      Because.of(List.of(), new Because.Matched("I-05", Optional.empty()));

  private static MechanismHistory history(String id, List<String> requires, Dated... dated) {
    return Trial.dated(id, MechanismKind.PACT, requires, dated);
  }

  private static MechanismHistory active(String id, String... requires) {
    return Trial.active(id, MechanismKind.PACT, requires);
  }

  private static Mechanisms mechanisms(MechanismHistory... histories) {
    Map<String, MechanismHistory> byId = new LinkedHashMap<>();
    Arrays.stream(histories).forEach(each -> byId.put(each.id(), each));
    return new Mechanisms(byId, Trial.DAY);
  }

  /** A link that stands on a pact, that stands on a treaty; and one that stands alone. */
  private static Mechanisms chain() {
    return mechanisms(
        active("link", "pact"), active("pact", "treaty"), active("treaty"), active("alone"));
  }

  private static List<Mechanisms.Change> suspend(Mechanisms mechanisms, String id) {
    return mechanisms.turn(id, Optional.of(Status.SUSPENDED), Trial.DAY, WHY);
  }

  private static List<Mechanisms.Change> restore(Mechanisms mechanisms, String id) {
    return mechanisms.turn(id, Optional.empty(), Trial.DAY, WHY);
  }

  private static List<String> changed(List<Mechanisms.Change> changes) {
    return changes.stream().map(change -> change.mechanism().id()).toList();
  }

  @Test
  void theDayDecidesTheStatus() {
    Mechanisms mechanisms =
        mechanisms(
            history(
                "link",
                List.of(),
                Trial.since("2023-11-01", Status.TESTING),
                Trial.since("2024-05-30", Status.ACTIVE),
                Trial.since("2024-05-31", Status.ENDED)));

    assertThat(mechanisms.get("link").status()).isEqualTo(Status.ACTIVE);
    assertThat(mechanisms.isUsable("link")).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void whatIsInForceWorks(Status status) {
    Mechanisms mechanisms =
        mechanisms(history("link", List.of(), Trial.since("2023-11-01", status)));

    assertThat(mechanisms.isUsable("link")).isEqualTo(status.inForce());
    assertThat(mechanisms.get("link").status()).isEqualTo(status);
  }

  @Test
  void beforeItsFirstDayItIsAbsent() {
    Mechanisms mechanisms =
        mechanisms(history("link", List.of(), Trial.since("2024-05-31", Status.ACTIVE)));

    assertThat(mechanisms.get("link").status()).isEqualTo(Status.ABSENT);
    assertThat(mechanisms.isUsable("link")).isFalse();
    assertThat(mechanisms.states())
        .extracting(MechanismState::since)
        .containsOnly(Optional.empty());
  }

  @Test
  void noMechanismAtAllIsAlwaysUsable() {
    assertThat(mechanisms().isUsable("")).isTrue();
  }

  @Test
  void whatARequiredMechanismLacksIsLackingHere() {
    Mechanisms mechanisms =
        mechanisms(
            active("link", "pact"),
            history("pact", List.of("treaty"), Trial.since("2020-01-01", Status.ACTIVE)),
            history("treaty", List.of(), Trial.since("2020-01-01", Status.PROPOSED)));

    assertThat(mechanisms.all()).noneMatch(Mechanism::usable);
    assertThat(mechanisms.get("link").status()).isEqualTo(Status.ACTIVE);
  }

  @Test
  void anOutageReachesWhateverRequiresIt() {
    Mechanisms mechanisms = chain();
    List<Mechanisms.Change> changes = mechanisms.fail("treaty", WHY);

    assertThat(changed(changes)).containsExactly("link", "pact", "treaty");
    assertThat(changes)
        .allMatch(change -> !change.mechanism().usable())
        .allMatch(change -> change.mechanism().status() == Status.ACTIVE)
        .allMatch(
            change -> change.shift().equals(new Shift(Shift.Kind.OUT, "treaty", Status.ACTIVE)))
        .allMatch(change -> change.because().equals(WHY));
    assertThat(mechanisms.isUsable("alone")).isTrue();
  }

  @Test
  void itIsBackOnlyWhenTheLastOfSeveralOutagesIsMended() {
    Mechanisms mechanisms = chain();

    assertThat(changed(mechanisms.fail("link", WHY))).containsExactly("link");
    assertThat(mechanisms.fail("link", WHY)).isEmpty();
    assertThat(mechanisms.repair("link", WHY)).isEmpty();
    assertThat(mechanisms.isUsable("link")).isFalse();
    assertThat(mechanisms.repair("link", WHY))
        .extracting(Mechanisms.Change::shift)
        .containsExactly(new Shift(Shift.Kind.BACK, "link", Status.ACTIVE));
    assertThat(mechanisms.isUsable("link")).isTrue();
  }

  @Test
  void outagesOfAMechanismAndOfWhatItRequiresAreMendedApart() {
    Mechanisms mechanisms = chain();
    mechanisms.fail("link", WHY);
    assertThat(changed(mechanisms.fail("pact", WHY))).containsExactly("pact");
    assertThat(mechanisms.repair("link", WHY)).isEmpty();
    assertThat(changed(mechanisms.repair("pact", WHY))).containsExactly("link", "pact");
  }

  @Test
  void mendingWhatIsNotOutChangesNothing() {
    Mechanisms mechanisms = chain();

    assertThat(mechanisms.repair("link", WHY)).isEmpty();
    assertThat(changed(mechanisms.fail("link", WHY))).containsExactly("link");
  }

  @Test
  void whatIsSuspendedIsTakenUpAgain() {
    Mechanisms mechanisms = chain();
    List<Mechanisms.Change> changes = suspend(mechanisms, "pact");

    assertThat(changed(changes)).containsExactly("link", "pact");
    assertThat(mechanisms.get("pact").status()).isEqualTo(Status.SUSPENDED);
    assertThat(mechanisms.get("link").status()).isEqualTo(Status.ACTIVE);
    assertThat(mechanisms.isUsable("link")).isFalse();
    assertThat(suspend(mechanisms, "pact")).isEmpty();

    assertThat(changed(restore(mechanisms, "pact"))).containsExactly("link", "pact");
    assertThat(mechanisms.get("pact").status()).isEqualTo(Status.ACTIVE);
    assertThat(mechanisms.isUsable("link")).isTrue();
    assertThat(restore(mechanisms, "pact")).isEmpty();
  }

  @Test
  void whatIsOutAndSuspendedNeedsBothToPass() {
    Mechanisms mechanisms = chain();
    mechanisms.fail("link", WHY);
    suspend(mechanisms, "link");
    assertThat(mechanisms.repair("link", WHY)).isEmpty();
    assertThat(mechanisms.isUsable("link")).isFalse();
    restore(mechanisms, "link");

    assertThat(mechanisms.isUsable("link")).isTrue();
  }

  @Test
  void whatIsOffCannotBeBrought() {
    Mechanisms mechanisms =
        mechanisms(history("pact", List.of(), Trial.since("2020-01-01", Status.ABSENT)));

    assertThat(mechanisms.turn("pact", Optional.of(Status.ACTIVE), Trial.DAY, WHY)).isEmpty();
    assertThat(mechanisms.get("pact").status()).isEqualTo(Status.ABSENT);
  }

  @Test
  void itIsKnownWhichStatusesAMechanismHasHad() {
    Mechanisms mechanisms = chain();
    suspend(mechanisms, "pact");
    restore(mechanisms, "pact");

    assertThat(Status.values())
        .filteredOn(status -> mechanisms.hasHad("pact", status))
        .containsExactly(Status.ACTIVE, Status.SUSPENDED);
  }

  @Test
  void aGivenStatusStandsAgainstTheDatedOneUntilItIsTakenBack() {
    Mechanisms mechanisms =
        mechanisms(
            active("link", "pact"),
            history("pact", List.of(), Trial.since("2020-01-01", Status.PROPOSED)));
    List<Mechanisms.Change> changes =
        mechanisms.turn("pact", Optional.of(Status.ACTIVE), Trial.DAY, WHY);

    assertThat(changed(changes)).containsExactly("link", "pact");
    assertThat(changes)
        .allMatch(change -> change.mechanism().usable())
        .allMatch(
            change -> change.shift().equals(new Shift(Shift.Kind.GIVEN, "pact", Status.ACTIVE)))
        .allMatch(change -> change.because().equals(WHY));
    assertThat(mechanisms.get("pact").status()).isEqualTo(Status.ACTIVE);

    List<Mechanisms.Change> back = restore(mechanisms, "pact");
    assertThat(changed(back)).containsExactly("link", "pact");
    assertThat(back)
        .extracting(Mechanisms.Change::shift)
        .containsOnly(new Shift(Shift.Kind.RESUMED, "pact", Status.PROPOSED));
    assertThat(mechanisms.get("pact").status()).isEqualTo(Status.PROPOSED);
    assertThat(mechanisms.isUsable("link")).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void aGivenStatusDecidesWhetherItWorks(Status status) {
    Mechanisms mechanisms = chain();
    mechanisms.turn("pact", Optional.of(status), Trial.DAY, WHY);

    assertThat(mechanisms.isUsable("pact")).isEqualTo(status.inForce());
    assertThat(mechanisms.isUsable("link")).isEqualTo(status.inForce());
    assertThat(mechanisms.isUsable("treaty")).isTrue();
  }

  @Test
  void aNewStatusThatKeepsItUsableIsAChangeOfItAlone() {
    assertThat(
            changed(chain().turn("pact", Optional.of(Status.TERMINATION_NOTIFIED), Trial.DAY, WHY)))
        .containsExactly("pact");
  }

  @Test
  void takingUpWhatStandsAsDatedChangesNothing() {
    assertThat(restore(chain(), "pact")).isEmpty();
  }

  @Test
  void theStateOfAGivenStatusHasItsOwnDayAndSources() {
    Mechanisms mechanisms = chain();
    Because why = Because.rule("a rule", "a.drl:1", WHY.facts(), List.of("b-fact"), List.of());
    mechanisms.turn("pact", Optional.of(Status.ENDED), Trial.DAY, why);
    MechanismState pact = mechanisms.states().get(1);

    assertThat(pact.status()).isEqualTo(Status.ENDED);
    assertThat(pact.since()).contains(Trial.DAY);
    assertThat(pact.sources()).containsExactly("b-fact");

    restore(mechanisms, "pact");
    assertThat(mechanisms.states().get(1).since()).contains(LocalDate.of(2020, 1, 1));
  }

  @Test
  void theStateIsWhatTheJournalCarries() {
    Mechanisms mechanisms =
        mechanisms(history("pact", List.of(), Trial.since("2020-01-01", Status.ACTIVE, "a-fact")));

    assertThat(mechanisms.states())
        .containsExactly(
            new MechanismState(
                "pact",
                "joint pact",
                MechanismKind.PACT,
                List.of(Country.values()),
                Status.ACTIVE,
                Optional.of(LocalDate.of(2020, 1, 1)),
                true,
                List.of("a-fact")));
  }
}
