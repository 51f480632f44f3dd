package io.github.trilat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WrapTest {
  private static final String SEED = "20240530";

  @Example
  void textIsBrokenAtSpaces() {
    assertThat(Wrap.lines("one two three four", 9)).containsExactly("one two", "three", "four");
    assertThat(Wrap.lines("one two three four", 8)).containsExactly("one two", "three", "four");
    assertThat(Wrap.lines("one two three four", 7)).containsExactly("one two", "three", "four");
    assertThat(Wrap.lines("one two three four", 6)).containsExactly("one", "two", "three", "four");
  }

  @Example
  void spacesAndLineBreaksInTheTextAreOneSpaceEach() {
    assertThat(Wrap.lines("  one \n two\t three ", 20)).containsExactly("one two three");
  }

  @Example
  void noTextIsOneEmptyLine() {
    assertThat(Wrap.lines("", 20)).containsExactly("");
    assertThat(Wrap.lines("   ", 20)).containsExactly("");
  }

  @Example
  void aWordThatIsTooLongIsCut() {
    assertThat(Wrap.lines("a unbroken", 4)).containsExactly("a", "unbr", "oken");
    assertThat(Wrap.lines("미사일발사", 2)).containsExactly("미사", "일발", "사");
  }

  @Example
  void aCharacterOfTwoHalvesIsNotCutInTwo() {
    assertThat(Wrap.lines("🚀🚀🚀", 3)).containsExactly("🚀", "🚀", "🚀");
  }

  @Property(seed = SEED)
  void everyLineFitsAndNothingIsLost(
      @ForAll String text, @ForAll @IntRange(min = 2, max = 40) int width) {
    List<String> lines = Wrap.lines(text, width);

    assertThat(lines).allMatch(line -> line.length() <= width);
    assertThat(String.join("", lines).replaceAll("\\s", ""))
        .isEqualTo(text.strip().replaceAll("\\s", ""));
  }

  @Example
  void aShortTextIsFilledUpAndALongOneKeepsASpace() {
    assertThat(Wrap.pad("ab", 4)).isEqualTo("ab  ");
    assertThat(Wrap.pad("abcd", 4)).isEqualTo("abcd ");
    assertThat(Wrap.pad("abcde", 4)).isEqualTo("abcde ");
  }
}
