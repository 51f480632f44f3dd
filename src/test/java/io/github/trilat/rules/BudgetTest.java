package io.github.trilat.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trilat.engine.DoctrineFailure;
import java.nio.file.Path;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions that multiply are ended, with the name of their rule. */
class BudgetTest {
  private static final int FACTS = 40;
  private static final String TWELVE = String.join(" ", Collections.nCopies(12, "Parameter()"));

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "not ( %s )",
        "exists ( %s )",
        "Parameter( $a : value ) Parameter( $b : value ) Parameter( $c : value )"
            + " Parameter( $d : value, value > $a + $b + $c ) Parameter( value < $d )"
      })
  void areEndedByACount(String conditions) {
    String all = conditions.formatted(conditions.startsWith("%s") ? TWELVE : joined());

    try (Trial trial = filled(all)) {
      assertThatThrownBy(trial::met)
          .isInstanceOf(DoctrineFailure.class)
          .hasMessageContaining("‘Trial’")
          .hasMessageContaining("was stopped: its conditions multiply")
          .hasMessageContaining("Let each pattern compare with what stands above it.");
    }
  }

  private static String joined() {
    return String.join(" and ", Collections.nCopies(12, "Parameter( value >= 0 )"));
  }

  @Test
  void twoPatternsAreFew() {
    try (Trial trial = filled("$a : Parameter() Parameter( value < $a.value )")) {
      assertThat(trial.met()).isEqualTo(FACTS * (FACTS - 1) / 2);
    }
  }

  private Trial filled(String conditions) {
    Trial trial = Trial.of(temp, conditions);
    IntStream.range(0, FACTS).forEach(i -> trial.put(Facts.parameter("number-" + i, i)));
    return trial;
  }
}
