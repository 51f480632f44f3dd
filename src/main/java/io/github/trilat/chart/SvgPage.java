package io.github.trilat.chart;

import static org.jfree.svg.SVGUtils.createDoubleConverter;
import static org.jfree.svg.SVGUtils.escapeForXML;

import java.awt.Font;
import java.awt.Rectangle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jfree.chart.JFreeChart;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/**
 * Writes a chart as SVG that stands alone: JFree's, with a title and a description for readers who
 * cannot see it, and with the measured length on each text, so that a viewer that has another font
 * keeps the layout.
 */
final class SvgPage {
  private static final Pattern TEXT =
      Pattern.compile(
          "<g><text ([^>]*?) style='([^']*?)font-size: (\\d+)px;[^']*'([^>]*)>([^<]*)</text></g>");

  private final String id;
  private final Rectangle size;

  SvgPage(String id, Rectangle size) {
    this.id = id;
    this.size = size;
  }

  String write(JFreeChart chart, String title, String description) {
    SVGGraphics2D graphics = new SVGGraphics2D(size.width, size.height);
    graphics.setDefsKeyPrefix(id + "-");
    graphics.setFontFunction(Fonts::reference);
    graphics.setGeomDoubleConverter(createDoubleConverter(2));
    graphics.setTransformDoubleConverter(createDoubleConverter(4));
    graphics.setCheckStrokeControlHint(false);
    chart.draw(graphics, size);
    String svg =
        graphics.getSVGElement(id, true, new ViewBox(0, 0, size.width, size.height), null, null);
    return measured(tidy(svg))
        .replaceFirst(">", Matcher.quoteReplacement(head(title, description)));
  }

  private String head(String title, String description) {
    String labels = " role='img' aria-labelledby='" + id + "-title " + id + "-desc'";
    return labels
        + " font-family=\""
        + Fonts.family()
        + "\">\n"
        + element("title", title)
        + element("desc", description);
  }

  private String element(String name, String text) {
    return "<" + name + " id='" + id + "-" + name + "'>" + escapeForXML(text) + "</" + name + ">\n";
  }

  /**
   * Drops what says nothing: full opacity, and the clip to the whole page. A line for each element.
   */
  private String tidy(String svg) {
    return svg.replace(" clip-path='url(#" + id + "-clip-0)'", "")
        .replace("fill-opacity: 1.0; ", "")
        .replace("font-family: inherit; ", "")
        .replace(";stroke-opacity:1.0", "")
        .replace("><", ">\n<")
        .replace("<g>\n<text", "<g><text")
        .replace("</text>\n</g>", "</text></g>");
  }

  private static String measured(String svg) {
    return TEXT.matcher(svg).replaceAll(SvgPage::measured);
  }

  private static String measured(MatchResult text) {
    Font font =
        (text.group(2).contains("600") ? Fonts.BOLD : Fonts.PLAIN)
            .deriveFont(Float.parseFloat(text.group(3)));
    String words = text.group(5).stripTrailing();
    double length = Math.round(10 * Fonts.width(font, plain(words))) / 10.0;
    String place =
        "<text "
            + text.group(1)
            + " style='"
            + text.group(2)
            + "font-size:"
            + text.group(3)
            + "px'";
    String measure =
        " textLength='" + length + "' lengthAdjust='spacingAndGlyphs'" + text.group(4) + ">";
    return Matcher.quoteReplacement(place + measure + words + "</text>");
  }

  private static String plain(String escaped) {
    return escaped
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }
}
