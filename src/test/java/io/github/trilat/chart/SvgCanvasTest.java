package io.github.trilat.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class SvgCanvasTest {
  private static final String HOSTILE = "a<b>&\"'\u0007\u202e\ud800]]><script>x</script>";

  private final SvgCanvas canvas = new SvgCanvas("it");

  @Test
  void writesShapesAsWhatTheyAre() {
    canvas.setPaint(new Color(0x0072b2));
    canvas.setStroke(Palette.line(1.25));
    canvas.translate(10, 20);
    canvas.fill(new Ellipse2D.Double(-5, -5, 10, 10));
    canvas.draw(new Line2D.Double(0, 0, 1 / 3.0, -0.004));
    canvas.draw(new Rectangle2D.Double(0, 0, 30, 4.5));
    assertThat(body())
        .contains("<circle cx=\"10\" cy=\"20\" r=\"5\" fill=\"#0072b2\"/>")
        .contains("<line x1=\"10\" y1=\"20\" x2=\"10.33\" y2=\"20\" fill=\"none\"")
        .contains("<rect x=\"10\" y=\"20\" width=\"30\" height=\"4.5\" fill=\"none\"")
        .contains("stroke=\"#0072b2\" stroke-width=\"1.25\"");
  }

  @Test
  void cutsOnlyWhatReachesOut() {
    canvas.clip(new Rectangle2D.Double(0, 0, 100, 50));
    canvas.fill(new Rectangle2D.Double(0, 0, 100, 50));
    assertThat(body()).doesNotContain("clip");
    canvas.fill(new Rectangle2D.Double(90, 0, 20, 50));
    assertThat(body())
        .contains("<clipPath id=\"it-clip-0\">")
        .containsOnlyOnce("clip-path=\"url(#it-clip-0)\"");
  }

  @Test
  void textThatGoesOnIsOneText() {
    Words.of("hub relay ", Fonts.LABEL, Palette.INK)
        .add("4:05", Fonts.VALUE, Palette.INK)
        .draw(canvas, 7, 9);
    Words.of("else", Fonts.LABEL, Palette.SOFT).draw(canvas, 300, 9);
    assertThat(body())
        .contains(
            "<text x=\"7\" y=\"9\" font-size=\"14\" fill=\"#1b2733\">hub relay "
                + "<tspan font-weight=\"600\" fill=\"#1b2733\">4:05</tspan></text>\n<text x=\"300\"")
        .doesNotContain("textLength");
  }

  @Test
  void nothingHostileGetsThrough() {
    Words.of(HOSTILE, Fonts.LABEL, Palette.INK).draw(canvas, 0, 0);
    canvas.setRenderingHint(SvgCanvas.TOOLTIP, HOSTILE);
    canvas.setRenderingHint(SvgCanvas.TOOLTIP, null);
    String svg = canvas.document(10, 10, HOSTILE, HOSTILE);
    Element root = TextBox.parse(svg);
    assertThat(svg).doesNotContain("<script", "\u0007", "\u202e");
    for (String element : new String[] {"text", "title", "desc"}) {
      assertThat(root.getElementsByTagName(element).item(0).getTextContent())
          .isEqualTo("a<b>&\"' ]]><script>x</script>");
    }
  }

  @Test
  void refusesWhatAnSvgOfPlainShapesCannotShow() {
    assertThatThrownBy(() -> canvas.setPaint(new GradientPaint(0, 0, Color.RED, 1, 1, Color.BLUE)))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(canvas::create).isInstanceOf(UnsupportedOperationException.class);
  }

  private String body() {
    return canvas.document(100, 50, "title", "description");
  }
}
