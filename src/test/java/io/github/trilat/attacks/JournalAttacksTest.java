package io.github.trilat.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.trilat.diagnostic.NoLanguage;
import io.github.trilat.journal.DamagedJournal;
import io.github.trilat.journal.Journal;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Stored journals, which {@code explain} and {@code report} may get from strangers. */
class JournalAttacksTest {

  @TestFactory
  Stream<DynamicTest> areStopped() {
    return Attack.by("journal").stream()
        .map(attack -> DynamicTest.dynamicTest(attack.name(), () -> isStopped(attack)));
  }

  private static void isStopped(Attack attack) {
    DamagedJournal damage =
        NoLanguage.in(
            () ->
                catchThrowableOfType(
                    DamagedJournal.class, () -> Journal.read(attack.stream(), entry -> {})));

    assertThat(damage).as("refused").isNotNull();
    attack.assertStoppedWith(damage.getMessage() + "\n");
  }
}
