package io.github.trilat.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.jfree.chart.text.TextUtils;

/**
 * The bundled face of charts and reports: Open Sans, regular and semibold, cut down to Latin
 * letters, punctuation and a few signs such as → − ≤ ✕. Apache License 2.0; see {@code
 * open-sans-NOTICE.txt} beside the files.
 *
 * <p>Java draws with a bundled font only if it finds out about the machine's own first. Where there
 * are none, or no fontconfig, start it with {@code -Dsun.awt.fontconfig=}{@code
 * fontconfig.properties}, a file that stands beside the fonts.
 */
public final class Fonts {
  static final Font PLAIN = load("open-sans-regular.ttf");
  static final Font BOLD = load("open-sans-semibold.ttf");

  static final Font TITLE = BOLD.deriveFont(25f);
  static final Font SUBTITLE = PLAIN.deriveFont(15f);
  static final Font HEADING = BOLD.deriveFont(16f);
  static final Font LABEL = PLAIN.deriveFont(14f);
  static final Font VALUE = BOLD.deriveFont(14f);
  static final Font NOTE = PLAIN.deriveFont(13f);
  static final Font HEAD = BOLD.deriveFont(13f);

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  static {
    TextUtils.setUseFontMetricsGetStringBounds(true); // else JFreeChart rounds widths to pixels
  }

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
    return rule(400, "open-sans-regular.ttf") + rule(600, "open-sans-semibold.ttf");
  }

  /** The width of a text in pixels; the same on every machine. */
  static double width(Font font, String text) {
    return font.getStringBounds(text, EXACT).getWidth();
  }

  /**
   * How a style attribute refers to a font, by Java's name of its family; the whole chart has
   * {@link #family()}.
   */
  static String reference(String family) {
    return family.equals(BOLD.getFamily()) ? "inherit; font-weight: 600" : "inherit";
  }

  private static String rule(int weight, String name) {
    return "@font-face{font-family:'Open Sans';font-style:normal;font-weight:"
        + weight
        + ";src:url(data:font/ttf;base64,"
        + Base64.getEncoder().encodeToString(file(name))
        + ") format('truetype')}\n";
  }

  private static Font load(String name) {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file(name)));
    } catch (FontFormatException | IOException e) {
      throw new IllegalStateException("the bundled font " + name + " cannot be used", e);
    }
  }

  private static byte[] file(String name) {
    try (InputStream in = Fonts.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled font " + name + " cannot be read", e);
    }
  }
}
