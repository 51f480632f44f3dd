package io.github.trilat.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LinesTest {
  private static final String SEED = "20240530";

  private enum Ink implements Mark {
    RED,
    CODE;

    @Override
    public boolean isWhole() {
      return this == CODE;
    }
  }

  private static Span span(String text, Ink ink) {
    return new Span(text, Optional.of(ink));
  }

  @Example
  void textIsBrokenAtSpacesOfWhichSeveralAreOne() {
    assertThat(Lines.of("one two three four", 9)).containsExactly("one two", "three", "four");
    assertThat(Lines.of("one two three four", 6)).containsExactly("one", "two", "three", "four");
    assertThat(Lines.of("  one \n two\t three ", 20)).containsExactly("one two three");
    assertThat(Lines.of("   ", 20)).containsExactly("");
  }

  @Example
  void aWordThatIsTooLongIsCutButNoCharacterIs() {
    assertThat(Lines.of("a unbroken", 4)).containsExactly("a", "unbr", "oken");
    assertThat(Lines.of("🚀🚀🚀", 3)).containsExactly("🚀", "🚀", "🚀");
  }

  @Example
  void japaneseAndKoreanBreakBetweenCharactersButForPunctuation() {
    assertThat(Lines.of("日本は警報を受けた。", 8)).containsExactly("日本は警", "報を受け", "た。");
    assertThat(Lines.of("日本は「警報」", 8)).containsExactly("日本は", "「警報」");
    assertThat(Lines.of("일본이 경보를 받았다.", 8)).containsExactly("일본이", "경보를", "받았다.");
  }

  @Example
  void stretchesWithoutABreakStayTogetherAndKeepTheirMarks() {
    List<Span> text = List.of(span("Japan", Ink.RED), new Span(", ROK, "), span("a b", Ink.CODE));

    assertThat(Lines.of(text, 11))
        .containsExactly(
            List.of(span("Japan", Ink.RED), new Span(", ROK,")), List.of(span("a b", Ink.CODE)));
    assertThat(Lines.of(text, 2)).allMatch(line -> line.get(0).text().length() <= 2);
  }

  @Property(seed = SEED)
  void everyLineFitsAndNothingIsLost(
      @ForAll String text, @ForAll @IntRange(min = 2, max = 40) int width) {
    List<String> lines = Lines.of(text, width);

    assertThat(lines).allMatch(line -> Width.of(line) <= width);
    assertThat(squeezed(String.join("", lines))).isEqualTo(squeezed(text));
  }

  private static String squeezed(String text) {
    return text.codePoints()
        .filter(point -> !Character.isWhitespace(point))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Example
  void eastAsianCharactersAreTwoWideAndCombiningOnesNothing() {
    assertThat(Width.of("東海")).isEqualTo(4);
    assertThat(Width.of("동해 a")).isEqualTo(6);
    assertThat(Width.of("e\u0301")).isEqualTo(1);
    assertThat(Width.pad("海", 4)).isEqualTo("海  ");
  }
}
