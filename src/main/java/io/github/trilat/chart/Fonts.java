package io.github.trilat.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jfree.chart.text.TextUtils;

/**
 * The bundled face of charts and reports: Open Sans, regular and semibold, cut down to Latin
 * letters, punctuation and a few signs such as → − ≤ ✕. Apache License 2.0; see {@code
 * open-sans-NOTICE.txt} beside the files. What it lacks, such as Korean and Japanese letters, is
 * drawn with a font of the machine.
 *
 * <p>Java draws with a bundled font only if it finds out about the machine's own first. Where there
 * are none, or no fontconfig, start it with {@code -Dsun.awt.fontconfig=}{@code
 * fontconfig.properties}, a file that stands beside the fonts.
 */
public final class Fonts {
  static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  static final Font PLAIN = load("open-sans-regular.ttf");
  static final Font BOLD = load("open-sans-semibold.ttf");

  static final Font TITLE = BOLD.deriveFont(25f);
  static final Font SUBTITLE = PLAIN.deriveFont(15f);
  static final Font HEADING = BOLD.deriveFont(16f);
  static final Font LABEL = PLAIN.deriveFont(14f);
  static final Font VALUE = BOLD.deriveFont(14f);
  static final Font NOTE = PLAIN.deriveFont(13f);
  static final Font HEAD = BOLD.deriveFont(13f);

  /** Widths of letters that the bundled face lacks, in parts of their size. */
  private static final double WIDE = 1;

  private static final double NARROW = 0.66;

  static {
    TextUtils.setUseFontMetricsGetStringBounds(true); // else JFreeChart rounds widths to pixels
  }

  private Fonts() {}

  private record Part(String text, boolean foreign) {}

  /**
   * The family for a style sheet: {@code 'Open Sans'}, then the nearest that other machines have.
   */
  public static String family() {
    return "'Open Sans','Noto Sans','Segoe UI',Helvetica,Arial,'DejaVu Sans Condensed',sans-serif";
  }

  /**
   * The {@code @font-face} rules that carry the face inside a page (about 70 kB), so that charts in
   * it look as measured.
   */
  public static String css() {
    return rule(400, "open-sans-regular.ttf") + rule(600, "open-sans-semibold.ttf");
  }

  /**
   * The width of a text in pixels; the same on every machine. Letters that the bundled face lacks
   * are as wide as type usually makes them: those of East Asia a square, others two thirds of one.
   */
  static double width(Font font, String text) {
    int foreign = font.canDisplayUpTo(text);
    return foreign < 0
        ? measured(font, text)
        : parts(font, text).stream().mapToDouble(part -> width(font, part)).sum();
  }

  private static double width(Font font, Part part) {
    return part.foreign() ? square(part.text()) * font.getSize2D() : measured(font, part.text());
  }

  private static double square(String foreign) {
    return foreign.codePoints().mapToDouble(letter -> isWide(letter) ? WIDE : NARROW).sum();
  }

  private static double measured(Font font, String text) {
    return font.getStringBounds(text, EXACT).getWidth();
  }

  /**
   * Draws a text as measured. In an SVG the reader's machine finds the letters; in an image they
   * come from a font of this one, no wider than they were measured, and an ellipsis stands for what
   * it has no letters for.
   */
  static void draw(Graphics2D graphics, Font font, String text, double x, double y) {
    graphics.setFont(font);
    if (graphics instanceof SvgCanvas || font.canDisplayUpTo(text) < 0) {
      graphics.drawString(text, (float) x, (float) y);
      return;
    }
    double left = x;
    for (Part part : parts(font, text)) {
      Font face = part.foreign() ? MachineFonts.find(part.text(), font).orElse(font) : font;
      String words = face.canDisplayUpTo(part.text()) < 0 ? part.text() : "…";
      double most = Math.min(1, width(font, part) / measured(face, words));
      graphics.setFont(face.deriveFont(AffineTransform.getScaleInstance(most, 1)));
      graphics.drawString(words, (float) left, (float) y);
      left += width(font, part);
    }
  }

  /** The text in parts that the font has, and parts that it lacks. */
  private static List<Part> parts(Font font, String text) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (int to = 0; to < text.length(); ) {
      boolean foreign = !font.canDisplay(text.codePointAt(to));
      while (to < text.length() && foreign != font.canDisplay(text.codePointAt(to))) {
        to += Character.charCount(text.codePointAt(to));
      }
      parts.add(new Part(text.substring(from, to), foreign));
      from = to;
    }
    return parts;
  }

  /** Whether a letter of East Asia fills a square; a line may break before and after it. */
  static boolean isWide(int letter) {
    return letter >= 0x1100
        && (letter <= 0x115f
            || (letter >= 0x2e80 && letter <= 0xa4cf)
            || (letter >= 0xac00 && letter <= 0xd7a3)
            || (letter >= 0xf900 && letter <= 0xfaff)
            || (letter >= 0xfe30 && letter <= 0xfe6f)
            || (letter >= 0xff00 && letter <= 0xff60)
            || letter >= 0x1f300);
  }

  /** Whether it is the semibold face, or stands for it. */
  static boolean isBold(Font font) {
    return font.isBold() || font.getName().equals(BOLD.getName());
  }

  private static String rule(int weight, String name) {
    return "@font-face{font-family:'Open Sans';font-style:normal;font-weight:"
        + weight
        + ";src:url(data:font/ttf;base64,"
        + Base64.getEncoder().encodeToString(file(name))
        + ") format('truetype')}\n";
  }

  /**
   * From the file itself, or from a copy that goes when the program ends: Java may read it at any
   * time until then, and leaves the copies that it makes of a stream.
   */
  private static Font load(String name) {
    try {
      URL here = Fonts.class.getResource(name);
      return Font.createFont(
          Font.TRUETYPE_FONT,
          here.getProtocol().equals("file") ? Path.of(here.toURI()).toFile() : copy(name));
    } catch (FontFormatException | IOException | URISyntaxException e) {
      throw new IllegalStateException("the bundled font " + name + " cannot be used", e);
    }
  }

  private static File copy(String name) throws IOException {
    Path copy = Files.createTempFile("trilat-", ".ttf");
    copy.toFile().deleteOnExit();
    Files.write(copy, file(name));
    return copy.toFile();
  }

  private static byte[] file(String name) {
    try (InputStream in = Fonts.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled font " + name + " cannot be read", e);
    }
  }
}
