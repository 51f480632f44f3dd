package io.github.trilat.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trilat.diagnostic.Golden;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
    List<Drawing> drawings =
        new ArrayList<>(
            List.of(
                Charts.draw(Samples.firstMinutes(), Format.PAGE).get(0),
                Charts.draw(Samples.warningLead(), Format.PAGE).get(0),
                Charts.draw(Samples.course(), Format.PAGE).get(0),
                Charts.draw(Samples.mechanisms(), Format.PAGE).get(0),
                Charts.draw(EraSamples.eras(), Format.PAGE).get(0),
                Charts.draw(CompareSamples.compare(), Format.PAGE).get(0)));
    drawings.addAll(LaunchSamples.ordinary());
    return drawings;
  }

  static Stream<Drawing> all() {
    return Stream.of(
            ordinary(),
            Samples.small(),
            LaunchSamples.small(),
            LargeSamples.all(),
            LaunchSamples.large(),
            EraSamples.odd(),
            CompareSamples.odd())
        .flatMap(List::stream);
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
    double height = height(drawing);
    assertThat(TextBox.of(drawing))
        .allSatisfy(
            box -> {
              assertThat(box.left()).as(box.words()).isGreaterThanOrEqualTo(16);
              assertThat(box.right()).as(box.words()).isLessThanOrEqualTo(1104);
              assertThat(box.bottom()).as(box.words()).isLessThanOrEqualTo(height);
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
        .contains(">The launch of I-5,")
        .doesNotContain(">The launch of I-6,");
    assertThat(LargeSamples.all().get(1).svg())
        .contains("+22 more launches")
        .contains(">The launch of I-7,")
        .doesNotContain(">The launch of I-8,");
  }

  @Test
  void countsTheLaunchesThatBudgetAndKnowledgeLeaveOut() {
    assertThat(words(LaunchSamples.large().get(0))).contains("+24 more launches");
    assertThat(words(LaunchSamples.large().get(1))).contains("+22 more launches");
  }

  @Test
  void saysWhereTheTimeWentAndWhatHungOnASinglePath() {
    assertThat(LaunchSamples.ordinary().get(0).description())
        .contains(
            "Japan public alert 3:20, 2:15 before landing (0:46 until the ROK's radar sees it")
        .contains("Japan track 3:56, 2:16 after break-up; no alert")
        .contains("US neither track nor launch cue, did not confer");
    assertThat(LaunchSamples.ordinary().get(1).description())
        .contains("Japan 1:06 real-time link, ROK (then 3:06 own radar)")
        .contains("ROK 0:56 own radar (the only path)")
        .contains("Japan 4:05 real-time link, ROK, too late");
  }

  @Test
  void saysWhatCameTooLateAndWhatNeverCame() {
    Drawing minutes = ordinary().get(0);
    assertThat(minutes.description())
        .contains("Japan hub relay via the US 4:05, after landing")
        .contains("no radar of its own")
        .contains("launch of I-01, 06:14 (I-01), satellite launch that fails, breaks up 1:40");
    assertThat(ordinary().get(1).description())
        .contains("−0:02 with sharing (hub relay via the US)");
  }

  @Test
  void drawsScoresThatBelongTogetherInOnePanelAndNamesThoseThatStoodStill() {
    assertThat(words(ordinary().get(2)))
        .contains("Tension and load 0 50 100 Tension 71 (+13) Load on those who decide 6 (+6)")
        .contains("Support at home 0 50 100 Support in the ROK 47 (−3)")
        .contains("What lasts 0 50 100 Institutionalisation 49 (+1) Readiness (drills) 62 (+17)")
        .contains(
            "Not drawn, for moving by less than a point: Support in Japan 50, Support in the US 50"
                + " and Assurance 59.");
  }

  @Test
  void givesAKindThatItDoesNotKnowAPanelOfItsOwn() {
    assertThat(words(Samples.twoScores()))
        .contains("Trust 0 20 40 60 80 100 Trust 52 (+12) Alarm 0 20 40 60 80 100 Alarm 64 (−6)")
        .doesNotContain("Not drawn");
  }

  @Test
  void saysSoWhenNoScoreMoved() {
    assertThat(words(Samples.small().get(2)))
        .contains("No score moved by as much as a point.")
        .contains("less than a point: Tension 40.");
  }

  @Test
  void namesTheMechanismsOfWhichThereIsNothingToSee() {
    assertThat(words(ordinary().get(3)))
        .contains(
            "4 more were in force and not used: trilateral sharing arrangement, leaders’ hotline,")
        .contains("1 more was suspended all the time: cyber consultation.")
        .contains("4 more were not in force: exchange of satellite images,");
    assertThat(words(LargeSamples.all().get(3))).contains("30 more were not in force.");
    assertThat(words(Samples.small().get(5)))
        .contains(
            "1 was in force and not used: real-time link. No mechanism was used, failed or changed.");
  }

  @Test
  void explainsOnlyTheStatesThatThereAre() {
    assertThat(words(ordinary().get(3)))
        .contains(
            "suspended available, not used", "called off out of service ✕ failed when wanted");
    assertThat(ordinary().get(3).description())
        .contains(
            "Freedom Edge exercise (suspended since 27 Jun 2024): not in force, not in force,")
        .contains("used once, called off.")
        .contains("out of service, used 2 times");
  }

  private static String words(Drawing drawing) {
    return TextBox.of(drawing).stream().map(TextBox::words).collect(Collectors.joining(" "));
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
