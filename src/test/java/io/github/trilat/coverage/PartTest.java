package io.github.trilat.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.words.Phrase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far two scripts together come to something. */
class PartTest {

  private static final Part EXERCISED = Part.exercised("hub relay");
  private static final Part WITHIN = Part.within("hub relay");
  private static final Part OUT = Part.out("hub relay", Phrase.EMPTY, List.of("meeting"));

  @Test
  void theNearerCounts() {
    assertThat(EXERCISED.or(OUT)).isEqualTo(EXERCISED);
    assertThat(OUT.or(WITHIN)).isEqualTo(WITHIN);
    assertThat(WITHIN.or(EXERCISED)).isEqualTo(EXERCISED);
  }

  @Test
  void whatWouldDoInEitherWouldDo() {
    Part other = Part.out("hub relay", Phrase.EMPTY, List.of("pandemic", "meeting"));

    assertThat(OUT.or(other).reachedBy()).containsExactly("meeting", "pandemic");
  }
}
