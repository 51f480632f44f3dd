package io.github.trilat.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FontsTest {
  private static final Pattern RULE =
      Pattern.compile(
          "@font-face\\{font-family:'Open"
              + " Sans';font-style:normal;font-weight:(\\d+);.*?base64,([^)]*)\\)");

  @Test
  void theStyleSheetCarriesBothFiles() {
    List<MatchResult> rules = RULE.matcher(Fonts.css()).results().toList();
    assertThat(rules).extracting(rule -> rule.group(1)).containsExactly("400", "600");
    assertThat(Base64.getDecoder().decode(rules.get(0).group(2)))
        .isEqualTo(Fonts.file(Weight.REGULAR));
    assertThat(Base64.getDecoder().decode(rules.get(1).group(2)))
        .isEqualTo(Fonts.file(Weight.SEMIBOLD));
    assertThat(Fonts.css().length()).isLessThan(80_000);
  }

  /**
   * The widths are those that fontTools reads from the files: A 1296, o 1237, → 2000 of 2048; after
   * T, o stands 143 closer.
   */
  @Test
  void measuresAsTheFileSays() {
    Face face = Face.of(Weight.REGULAR);
    assertThat(face.width("A", 2048)).isEqualTo(1296);
    assertThat(face.width("oo", 2048)).isEqualTo(2 * 1237);
    assertThat(face.width("→", 2048)).isEqualTo(2000);
    assertThat(face.width("To", 2048)).isEqualTo(face.width("T", 2048) + 1237 - 143);
    assertThat(face.width("", 14)).isZero();
  }

  @Test
  void measuresWhatItCannotDraw() {
    assertThat(Face.of(Weight.REGULAR).width("서울", 10)).isEqualTo(20);
    assertThat(Face.of(Weight.REGULAR).width("😀", 10)).isEqualTo(10);
    assertThat(Face.of(Weight.REGULAR).width("Ω", 10)).isPositive();
  }

  /** Capital height of Open Sans: 1462 of 2048. */
  @Test
  void drawsUprightOnTheBaseLine() {
    Path2D.Double path = new Path2D.Double();
    Face.of(Weight.SEMIBOLD).draw("H", 2048, 100, 3000, path);
    Rectangle2D bounds = path.getBounds2D();
    assertThat(bounds.getMaxY()).isCloseTo(3000, within(1.0));
    assertThat(bounds.getMinY()).isCloseTo(3000 - 1462, within(1.0));
    assertThat(bounds.getMinX()).isGreaterThan(100);
  }

  @Test
  void drawsCountersAsHoles() {
    Path2D.Double path = new Path2D.Double();
    Face.of(Weight.REGULAR).draw("o", 2048, 0, 0, path);
    Rectangle2D bounds = path.getBounds2D();
    assertThat(path.contains(bounds.getCenterX(), bounds.getCenterY())).isFalse();
    assertThat(path.contains(bounds.getMinX() + 90, bounds.getCenterY())).isTrue();
  }

  @Test
  void hasEverySignThatChartsWrite() {
    TrueType file = new TrueType(Fonts.file(Weight.SEMIBOLD));
    assertThat("AZaz09 –—·×−≥≤→←✓✕±’“”…ōé,:;()+%/".codePoints().filter(c -> file.glyph(c) == 0))
        .isEmpty();
  }
}
