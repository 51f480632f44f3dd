package io.github.trilat.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trilat.diagnostic.Golden;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Whole charts: against golden files (made anew by {@code -Dtrilat.golden=write}), and as readers
 * and browsers need them.
 */
class ChartsTest {
  static List<Drawing> ordinary() {
    return List.of(
        Charts.draw(Samples.firstMinutes()),
        Charts.draw(Samples.warningLead()),
        Charts.draw(Samples.course()),
        Charts.draw(Samples.mechanisms()));
  }

  static Stream<Drawing> all() {
    return Stream.of(ordinary(), Samples.small(), LargeSamples.all()).flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("ordinary")
  void looksAsItDid(Drawing drawing) {
    Golden.assertMatches(Golden.folder("chart").resolve(drawing.name() + ".svg"), drawing.svg());
  }

  @Test
  void isTheSameWhenDrawnAgain() {
    assertThat(ordinary())
        .extracting(Drawing::svg)
        .isEqualTo(ordinary().stream().map(Drawing::svg).toList());
    assertThat(ordinary().get(0).png()).isEqualTo(ordinary().get(0).png());
  }

  @ParameterizedTest
  @MethodSource("all")
  void isWellFormedAndTellsWhatItShows(Drawing drawing) {
    Element svg = TextBox.parse(drawing.svg());
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("aria-labelledby").split(" ", -1))
        .containsExactly(drawing.name() + "-title", drawing.name() + "-desc");
    assertThat(text(svg, "title")).isEqualTo(drawing.title());
    assertThat(text(svg, "desc")).isEqualTo(drawing.description()).isNotBlank();
  }

  @Test
  void sharesNoIdWithOthersOnAPage() {
    List<String> ids = new ArrayList<>();
    for (Drawing drawing : ordinary()) {
      ids.addAll(ids(TextBox.parse(drawing.svg())));
      ids.addAll(ids(TextBox.parse(drawing.svg(drawing.name() + "-other"))));
    }
    assertThat(ids).hasSizeGreaterThan(24).doesNotHaveDuplicates();
  }

  @Test
  void refusesAnIdThatCouldBreakThePage() {
    assertThatThrownBy(() -> ordinary().get(0).svg("a\" onload=\"x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @MethodSource("all")
  void keepsAllTextOnTheSheet(Drawing drawing) {
    assertThat(TextBox.of(drawing))
        .allSatisfy(
            box -> {
              assertThat(box.left()).as(box.words()).isGreaterThanOrEqualTo(16);
              assertThat(box.right()).as(box.words()).isLessThanOrEqualTo(1104);
              assertThat(box.bottom()).as(box.words()).isLessThanOrEqualTo(height(drawing));
            });
  }

  @ParameterizedTest
  @MethodSource("all")
  void writesNoTextOverAnother(Drawing drawing) {
    List<TextBox> boxes = TextBox.of(drawing);
    for (int i = 0; i < boxes.size(); i++) {
      for (TextBox other : boxes.subList(i + 1, boxes.size())) {
        assertThat(boxes.get(i).meets(other))
            .as("%s / %s", boxes.get(i).words(), other.words())
            .isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ordinary")
  void pngShowsTheSameLarger(Drawing drawing) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(drawing.png()));
    assertThat(image.getWidth()).isEqualTo(1680);
    assertThat(image.getHeight()).isEqualTo((int) (1.5 * height(drawing)));
    int[] bottomRow = image.getRGB(0, image.getHeight() - 1, 1680, 1, null, 0, 1680);
    assertThat(bottomRow).containsOnly(0xFFFFFFFF);
  }

  @Test
  void pngHasTheColoursOfThePalette() throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(ordinary().get(1).png()));
    assertThat(image.getRGB(0, 0, 1680, image.getHeight(), null, 0, 1680))
        .contains(0xFF0072B2, 0xFFE69F00, 0xFF009E73);
  }

  @Test
  void showsTheFirstLaunchesAndCountsTheOthers() {
    assertThat(LargeSamples.all().get(0).svg())
        .contains("+24 more launches")
        .contains(">I-5")
        .doesNotContain(">I-6");
    assertThat(LargeSamples.all().get(1).svg())
        .contains("+22 more launches")
        .contains(">I-7 ")
        .doesNotContain(">I-8 ");
  }

  @Test
  void saysWhatCameTooLateAndWhatNeverCame() {
    Drawing minutes = ordinary().get(0);
    assertThat(minutes.description())
        .contains("Japan hub relay via the US 4:05, after landing")
        .contains("own radar never")
        .contains("I-01, satellite launch that fails, breaks up 1:40");
    assertThat(ordinary().get(1).description())
        .contains("−0:02 with sharing (hub relay via the US)");
  }

  private static double height(Drawing drawing) {
    return Double.parseDouble(TextBox.parse(drawing.svg()).getAttribute("height"));
  }

  private static String text(Element svg, String child) {
    return svg.getElementsByTagName(child).item(0).getTextContent();
  }

  private static List<String> ids(Element svg) {
    NodeList all = svg.getElementsByTagName("*");
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      if (((Element) all.item(i)).hasAttribute("id")) {
        ids.add(((Element) all.item(i)).getAttribute("id"));
      }
    }
    return ids;
  }
}
