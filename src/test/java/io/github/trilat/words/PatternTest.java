package io.github.trilat.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trilat.words.Pattern.Choice;
import io.github.trilat.words.Pattern.Literal;
import io.github.trilat.words.Pattern.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternTest {

  @Test
  void valuesMayHaveAFormAndAStyle() {
    assertThat(Pattern.of("a {x} {y, date, short}.").parts())
        .containsExactly(
            new Literal("a "),
            new Value("x", "", ""),
            new Literal(" "),
            new Value("y", "date", "short"),
            new Literal("."));
  }

  @Test
  void aPluralCountsWithinItsOptionsOnly() {
    Choice plural =
        (Choice)
            Pattern.of("{n, plural, =0 {no rule} one {# rule} other {# rules}}").parts().get(0);

    assertThat(plural.options().get("one").parts())
        .containsExactly(new Pattern.Count(), new Literal(" rule"));
    assertThat(Pattern.of("entry #{n}").parts()).startsWith(new Literal("entry #"));
  }

  @Test
  void anApostropheIsOneUnlessItQuotes() {
    assertThat(Pattern.of("Japan's '{braces}' ''x''").parts())
        .isEqualTo(List.of(new Literal("Japan's {braces} 'x'")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{n",
        "}",
        "{n, plural, one {x}}",
        "{n, plural, other {x}",
        "{n, select other}"
      })
  void whatIsNoPatternIsRefused(String text) {
    assertThatThrownBy(() -> Pattern.of(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
