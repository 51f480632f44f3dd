package io.github.trilat.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {

  private final Problems problems = new Problems();

  @Test
  void throwsAllOfThemInTheOrderOfTheFile() {
    problems.error(at("b", 1, 1), "fourth", "");
    problems.error(at("a", 10, 1), "third", "");
    problems.warn(at("a", 9, 5), "second", "");
    problems.error(Place.ofFile("a"), "first", "");

    InvalidInput invalid = catchThrowableOfType(InvalidInput.class, problems::throwIfAny);

    assertThat(invalid.problems())
        .extracting(Problem::what)
        .containsExactly("first", "second", "third", "fourth");
    assertThat(invalid).hasMessageContaining("a:10:1: error: third");
  }

  @Test
  void keepsTheOrderOfFindingAtOnePlace() {
    problems.error(at("a", 1, 1), "first", "");
    problems.error(at("a", 1, 1), "second", "");

    assertThat(problems.all()).extracting(Problem::what).containsExactly("first", "second");
  }

  @Test
  void doesNotThrowForWarnings() {
    problems.warn(at("a", 1, 1), "odd", "");

    assertThat(problems.isClean()).isTrue();
    assertThatCode(problems::throwIfAny).doesNotThrowAnyException();
    assertThat(problems.all()).hasSize(1);
  }

  @Test
  void stopsAfterAHundredErrors() {
    for (int line = 1; line <= Problems.MAX_ERRORS; line++) {
      problems.error(at("a", line, 1), "wrong", "");
    }

    InvalidInput invalid =
        catchThrowableOfType(
            InvalidInput.class, () -> problems.error(at("a", 101, 1), "one too many", ""));

    assertThat(invalid.problems()).hasSize(Problems.MAX_ERRORS + 1);
    assertThat(invalid.problems().get(Problems.MAX_ERRORS).what()).contains("more than 100 errors");
  }

  @Test
  void invalidInputNeedsAProblem() {
    assertThatThrownBy(() -> new InvalidInput(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPlaceIsALineOrTheWholeFile() {
    assertThatThrownBy(() -> new Place("a", 1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Place("a", 1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Place("a", -1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThat(Place.ofFile("a").part(3, 2)).isEqualTo(Place.ofFile("a"));
    assertThat(at("a", 4, 5).part(3, 2)).isEqualTo(new Place("a", 4, 8, 2));
    assertThat(at("a", 4, 5)).hasToString("a:4:5");
  }

  private static Place at(String path, int line, int column) {
    return new Place(path, line, column, 1);
  }
}
