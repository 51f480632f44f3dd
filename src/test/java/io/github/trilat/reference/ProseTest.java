package io.github.trilat.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.words.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text of several sorts in a row. */
class ProseTest {

  @Test
  void codeStandsBetweenBackticks() {
    assertThat(Prose.marked("a `Track` of `I-02`"))
        .isEqualTo(Phrase.of("a ").and(Prose.code("Track")).and(" of ").and(Prose.code("I-02")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          One. Two.                | One.
          One                      | One
          See `a. b` here. Again.  | See a. b here.
          1.5 points. More.        | 1.5 points.
          """)
  void theFirstSentenceEndsAtTheFirstFullStopOutsideCode(String words, String first) {
    assertThat(Prose.plain(Prose.firstSentence(Prose.marked(words)))).isEqualTo(first);
  }
}
