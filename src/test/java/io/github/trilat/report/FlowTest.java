package io.github.trilat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FlowTest {

  private static List<String> plain(List<List<Span>> lines) {
    return lines.stream()
        .map(line -> line.stream().map(Span::text).collect(Collectors.joining()))
        .toList();
  }

  @Test
  void spansWithoutASpaceBetweenThemStayTogether() {
    List<Span> text =
        List.of(new Span("Japan", Ink.JAPAN), Span.plain(", "), new Span("ROK", Ink.ROK));

    assertThat(plain(Flow.lines(text, 20))).containsExactly("Japan, ROK");
    assertThat(plain(Flow.lines(text, 7))).containsExactly("Japan,", "ROK");
  }

  @Test
  void eachWordKeepsItsInk() {
    List<Span> text = List.of(Span.plain("two words "), Span.dim("#12"));

    assertThat(Flow.lines(text, 6))
        .containsExactly(
            List.of(Span.plain("two")), List.of(Span.plain("words")), List.of(Span.dim("#12")));
  }

  @Property
  void linesFitAndLoseNothing(
      @ForAll List<@CharRange(from = ' ', to = '~') String> words,
      @ForAll @IntRange(min = 4, max = 30) int width) {
    List<Span> text = words.stream().map(Span::plain).toList();

    List<String> lines = plain(Flow.lines(text, width));

    assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
    assertThat(String.join("", lines).replaceAll("\\s", ""))
        .isEqualTo(String.join("", words).replaceAll("\\s", ""));
  }
}
