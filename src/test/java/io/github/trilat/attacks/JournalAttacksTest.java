package io.github.trilat.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.trilat.journal.DamagedJournal;
import io.github.trilat.journal.Journal;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The fourth wall again: entries of a journal that nobody vouches for. */
class JournalAttacksTest {

  @TestFactory
  Stream<DynamicTest> areStopped() {
    return Attack.on("journal").stream()
        .map(attack -> DynamicTest.dynamicTest(attack.name(), () -> isStopped(attack)));
  }

  private static void isStopped(Attack attack) {
    DamagedJournal damage =
        catchThrowableOfType(
            DamagedJournal.class, () -> Journal.foreign(attack.text().stripTrailing(), 0));

    assertThat(damage).as("refused").isNotNull();
    attack.assertStoppedWith(damage.getMessage() + "\n");
  }
}
