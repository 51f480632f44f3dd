package io.github.trilat.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;

/**
 * The bundled face of charts and reports: Open Sans, regular and semibold, cut down to Latin
 * letters, punctuation and a few signs such as → − ≤ ✕. Apache License 2.0; see {@code
 * open-sans-NOTICE.txt} beside the files.
 */
public final class Fonts {
  private Fonts() {}

  /**
   * The family for a style sheet: {@code 'Open Sans'}, then the nearest that other machines have.
   */
  public static String family() {
    return "'Open Sans','Noto Sans','Segoe UI',Helvetica,Arial,sans-serif";
  }

  /**
   * The {@code @font-face} rules that carry the face inside a page (about 70 kB), so that charts in
   * it look as measured.
   */
  public static String css() {
    return Arrays.stream(Weight.values()).map(Fonts::rule).collect(Collectors.joining());
  }

  /** The TrueType file of a weight. */
  static byte[] file(Weight weight) {
    try (InputStream in = Fonts.class.getResourceAsStream(weight.file())) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled font " + weight.file() + " cannot be read", e);
    }
  }

  private static String rule(Weight weight) {
    return "@font-face{font-family:'Open Sans';font-style:normal;font-weight:"
        + weight.css()
        + ";src:url(data:font/ttf;base64,"
        + Base64.getEncoder().encodeToString(file(weight))
        + ") format('truetype')}\n";
  }
}
