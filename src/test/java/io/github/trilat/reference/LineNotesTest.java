package io.github.trilat.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line of a rule is said to mean. */
class LineNotesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          when                                      | All of this has to be so:
          @source( "fact-one" )                     | The fact cards that say so.
          Landing( launch == "I-01" )               | there is such a `Landing`;
          $link : Mechanism( id == "x", usable )    | there is such a `Mechanism`, from here on `$link`;
          Track( $holder : country, $l : launch )   | there is such a `Track`, its `country` `$holder`, its `launch` `$l`;
          not Notice( country == $other )           | there is no such `Notice`;
          exists Notice( country == $other )        | there is such a `Notice`;
          respond.track( $sighting );               | the response, word by word.
          """)
  void notes(String line, String note) {
    assertThat(Words.ENGLISH.text(LineNotes.on(line))).isEqualTo(note.replace("`", ""));
  }
}
