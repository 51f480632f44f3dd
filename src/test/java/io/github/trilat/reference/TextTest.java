package io.github.trilat.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text of several sorts in a row. */
class TextTest {

  @Test
  void codeStandsBetweenBackticks() {
    Text text = Text.marked("a `Track` of `I-02`");

    assertThat(text.spans())
        .containsExactly(
            new Text.Plain("a "),
            new Text.Code("Track"),
            new Text.Plain(" of "),
            new Text.Code("I-02"));
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
    assertThat(Text.marked(words).firstSentence().plain()).isEqualTo(first);
  }
}
