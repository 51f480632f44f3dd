package io.github.trilat.chart;

import static io.github.trilat.words.English.saying;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.analysis.Course;
import io.github.trilat.analysis.FirstMinutes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Charts as slides: 16 to 9, six lanes at most, and titles that speak of what is shown. */
class SlidesTest {
  static Stream<Drawing> slides() {
    return Stream.of(
            Charts.draw(Samples.firstMinutes(), Format.SLIDES),
            Charts.draw(Samples.warningLead(), Format.SLIDES),
            Charts.draw(LaunchSamples.latencyBudget(), Format.SLIDES),
            Charts.draw(LaunchSamples.knowledge(), Format.SLIDES),
            Charts.draw(Samples.course(), Format.SLIDES),
            Charts.draw(Samples.mechanisms(), Format.SLIDES),
            Charts.draw(EraSamples.eras(), Format.SLIDES),
            Charts.draw(CompareSamples.compare(), Format.SLIDES))
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("slides")
  void areAsWideAsAProjector(Drawing slide) throws IOException {
    var image = ImageIO.read(new ByteArrayInputStream(slide.png()));
    assertThat(image.getWidth() / (double) image.getHeight()).isBetween(1.765, 1.79);
    assertThat(slide.svg()).contains("viewBox=\"0 0 ");
  }

  @ParameterizedTest
  @MethodSource("slides")
  void haveTypeNoSmallerThanAPage(Drawing slide) {
    assertThat(width(slide)).isLessThanOrEqualTo(Sheet.PAGE);
  }

  @ParameterizedTest
  @MethodSource("slides")
  void keepTheirTextsApartAndOnTheSheet(Drawing slide) {
    List<TextBox> boxes = TextBox.of(slide);
    for (int i = 0; i < boxes.size(); i++) {
      assertThat(boxes.get(i).right()).as(boxes.get(i).words()).isLessThan(width(slide) - 8);
      for (TextBox other : boxes.subList(i + 1, boxes.size())) {
        assertThat(boxes.get(i).meets(other))
            .as("%s / %s", boxes.get(i).words(), other.words())
            .isFalse();
      }
    }
  }

  private static double width(Drawing slide) {
    return Double.parseDouble(TextBox.parse(slide.svg()).getAttribute("width"));
  }

  @Test
  void haveNamesInOrder() {
    assertThat(Charts.draw(Samples.mechanisms(), Format.SLIDES))
        .extracting(Drawing::name)
        .startsWith("mechanisms-1", "mechanisms-2");
  }

  @Test
  void speakOnlyOfLaunchesThatTheyShow() {
    FirstMinutes minutes = Samples.firstMinutes();
    for (Drawing slide : Charts.draw(minutes, Format.SLIDES)) {
      boolean both =
          slide.svg().contains(">The launch of I-02,")
              && slide.svg().contains(">The launch of I-05,");
      assertThat(slide.title())
          .isEqualTo(both ? minutes.finding() : Words.say(ChartSays.SAYS.firstMinutes()));
    }
  }

  @Test
  void aPageDrawsTheLaunchOfWhichItsTitleSpeaks() {
    FirstMinutes many = LargeSamples.minutes(List.of("I-29"));
    assertThat(Charts.draw(many, Format.PAGE).get(0).svg())
        .contains(">The launch of I-29,", ">The launch of I-4,")
        .doesNotContain(">The launch of I-5,");
  }

  @Test
  void thereIsOneThatSaysThatThereIsNothing() {
    assertThat(Charts.draw(new Course(saying("Nothing"), List.of(), List.of()), Format.SLIDES))
        .hasSize(1);
  }
}
