package io.github.trilat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntryNumbersTest {

  @Test
  void neighboursAreARange() {
    assertThat(EntryNumbers.of(List.of(12L))).isEqualTo("#12");
    assertThat(EntryNumbers.of(List.of(28L, 29L, 30L, 47L))).isEqualTo("#28–30, #47");
    assertThat(EntryNumbers.of(List.of(1L, 3L, 4L))).isEqualTo("#1, #3–4");
    assertThat(EntryNumbers.of(List.of())).isEmpty();
  }
}
