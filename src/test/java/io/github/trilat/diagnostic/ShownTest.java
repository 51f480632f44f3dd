package io.github.trilat.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ShownTest {

  @Test
  void putsAValueInQuotationMarks() {
    assertThat(Shown.value("freedom-edge")).isEqualTo("‘freedom-edge’");
    assertThat(Shown.value("a\tb\nc\u001b[31m\u200F\uD800"))
        .isEqualTo("‘a\\tb\\nc\\u001b[31m\\u200f\\ud800’");
    assertThat(Shown.value("\uDB40\uDC41")).isEqualTo("‘\\u{e0041}’");
  }

  @Test
  void shortensALongValue() {
    assertThat(Shown.value("x".repeat(60))).hasSize(62).doesNotContain("…");
    assertThat(Shown.value("x".repeat(61))).hasSize(62).endsWith("x…’");
    assertThat(Shown.value("😀".repeat(100)).codePoints()).hasSize(62);
  }

  @Test
  void leavesLettersOfAllAlphabetsAlone() {
    assertThat(Shown.escaped("북한 日本 é 😀 ‘x’ \\")).isEqualTo("북한 日本 é 😀 ‘x’ \\");
  }

  @Property
  void escapingTwiceIsEscapingOnce(@ForAll String text) {
    assertThat(Shown.escaped(Shown.escaped(text))).isEqualTo(Shown.escaped(text));
  }

  @Property
  void nothingUnsafeIsLeft(@ForAll String text) {
    assertThat(Shown.escaped(text).codePoints())
        .noneMatch(point -> Character.isISOControl(point) || (point >= 0x202A && point <= 0x202E));
    assertThat(Shown.isSafe(Shown.escaped(text))).isTrue();
  }
}
