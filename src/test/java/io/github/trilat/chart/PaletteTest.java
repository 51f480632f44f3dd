package io.github.trilat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.model.Country;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Contrast as WCAG 2 defines it, and the view of dichromats after Viénot, Brettel and Mollon
 * (1999).
 */
class PaletteTest {
  private static final double[][] PROTANOPE = {
    {0.11238, 0.88762, 0}, {0.11238, 0.88762, 0}, {0.00401, -0.00401, 1}
  };
  private static final double[][] DEUTERANOPE = {
    {0.29275, 0.70725, 0}, {0.29275, 0.70725, 0}, {-0.02234, 0.02234, 1}
  };

  static Stream<Country[]> pairs() {
    return Stream.of(
        new Country[] {Country.JAPAN, Country.ROK},
        new Country[] {Country.JAPAN, Country.US},
        new Country[] {Country.ROK, Country.US});
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void countriesDifferInGreyPrint(Country one, Country other) {
    assertThat(contrast(Palette.css(one), Palette.css(other))).isGreaterThan(1.4);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void countriesDifferForTheColourBlind(Country one, Country other) {
    assertThat(distance(PROTANOPE, one, other)).isGreaterThan(0.2);
    assertThat(distance(DEUTERANOPE, one, other)).isGreaterThan(0.2);
  }

  @Test
  void textIsReadable() {
    assertThat(Stream.of(Country.values()).map(Palette::deepCss))
        .allSatisfy(
            colour -> assertThat(contrast(colour, Palette.css(Palette.PAPER))).isGreaterThan(4.5))
        .allSatisfy(
            colour ->
                assertThat(contrast(colour, Palette.css(Palette.BAND_GROUND))).isGreaterThan(4.5));
    assertThat(
            Stream.of(
                Palette.css(Palette.INK), Palette.css(Palette.SOFT), Palette.css(Palette.FAILED)))
        .allSatisfy(
            colour ->
                assertThat(contrast(colour, Palette.css(Palette.BAND_GROUND))).isGreaterThan(4.5));
    assertThat(contrast(Palette.css(Palette.USED), Palette.css(Palette.PAPER))).isGreaterThan(4.5);
    assertThat(contrast(Palette.css(Palette.FAILED), Palette.css(Palette.FAILED_GROUND)))
        .isGreaterThan(4.5);
  }

  private static double contrast(String one, String other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(String css) {
    double[] linear = linear(css);
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  }

  private static double distance(double[][] eye, Country one, Country other) {
    double[] a = seen(eye, linear(Palette.css(one)));
    double[] b = seen(eye, linear(Palette.css(other)));
    return Math.sqrt(
        Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
  }

  /** What the eye sees, back in sRGB's own scale from 0 to 1. */
  private static double[] seen(double[][] eye, double[] linear) {
    double[] out = new double[3];
    for (int row = 0; row < 3; row++) {
      double value = eye[row][0] * linear[0] + eye[row][1] * linear[1] + eye[row][2] * linear[2];
      out[row] = Math.pow(Math.max(0, Math.min(1, value)), 1 / 2.2);
    }
    return out;
  }

  private static double[] linear(String css) {
    int rgb = Integer.parseInt(css.substring(1), 16);
    double[] linear = new double[3];
    for (int i = 0; i < 3; i++) {
      double value = ((rgb >> (16 - 8 * i)) & 0xFF) / 255.0;
      linear[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
    return linear;
  }
}
