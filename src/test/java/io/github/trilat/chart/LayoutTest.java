package io.github.trilat.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

/** The small helpers that find room for text and lines. */
class LayoutTest {
  @Property
  void labelsAtLineEndsKeepTheirDistanceAndOrder(
      @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = 0, max = 400) Double> wishes) {
    List<Double> places = Spread.apart(wishes, 20, 0, 400);
    for (int i = 0; i < places.size(); i++) {
      assertThat(places.get(i)).isBetween(-1e-6, 400 + 1e-6);
      for (int j = 0; j < places.size(); j++) {
        if (wishes.get(i) < wishes.get(j)) {
          assertThat(places.get(j) - places.get(i)).isGreaterThan(20 - 1e-6);
        }
      }
    }
  }

  @Example
  void labelsThatHaveRoomStayWhereTheyAre() {
    assertThat(Spread.apart(List.of(300.0, 100.0, 200.0), 20, 0, 400))
        .containsExactly(300.0, 100.0, 200.0);
    assertThat(Spread.apart(List.of(100.0, 100.0), 20, 0, 400)).containsExactly(90.0, 110.0);
  }

  @Property
  void labelsOfMarksDoNotMeet(
      @ForAll @Size(min = 1, max = 6) List<@DoubleRange(min = 10, max = 890) Double> marks) {
    Stagger stagger = new Stagger(0, 900);
    marks.forEach(x -> stagger.block(x - 12, x + 12));
    List<Stagger.Spot> spots = new ArrayList<>();
    for (double x : marks) {
      Stagger.Spot spot = stagger.place(x, 130, 9);
      assertThat(spot.left()).isBetween(0.0, 770.0);
      assertThat(spots)
          .noneMatch(
              other -> other.tier() == spot.tier() && Math.abs(other.left() - spot.left()) < 130);
      spots.add(spot);
    }
  }

  @Example
  void aLabelStandsBesideItsMarkIfItCan() {
    Stagger stagger = new Stagger(0, 900);
    stagger.block(88, 112);
    assertThat(stagger.place(100, 50, 9)).isEqualTo(new Stagger.Spot(0, 113));
    assertThat(stagger.place(100, 50, 9)).isEqualTo(new Stagger.Spot(0, 37));
    assertThat(stagger.place(890, 50, 9)).isEqualTo(new Stagger.Spot(0, 827));
    assertThat(stagger.place(100, 50, 9).tier()).isEqualTo(1);
    assertThat(stagger.place(100, 50, 9).tier()).isEqualTo(-1);
  }

  @Property
  void hatchingStaysInside(
      @ForAll @DoubleRange(min = 5, max = 300) double width,
      @ForAll @DoubleRange(min = 5, max = 300) double height) {
    Path2D lines = Hatch.of(10, 20, width, height, 6);
    Rectangle2D bounds = lines.getBounds2D();
    assertThat(bounds.getMinX()).isGreaterThanOrEqualTo(10 - 1e-6);
    assertThat(bounds.getMinY()).isGreaterThanOrEqualTo(20 - 1e-6);
    assertThat(bounds.getMaxX()).isLessThanOrEqualTo(10 + width + 1e-6);
    assertThat(bounds.getMaxY()).isLessThanOrEqualTo(20 + height + 1e-6);
  }

  @Example
  void textIsBrokenAtWordsAndShortenedWhereItMustBe() {
    Style style = Style.LABEL;
    assertThat(Paragraph.wrap("one two three", style, 1000, 2)).containsExactly("one two three");
    assertThat(Paragraph.wrap("one two three", style, style.width("one two"), 2))
        .containsExactly("one two", "three");
    assertThat(Paragraph.wrap("one two three four", style, style.width("one two"), 2).get(1))
        .endsWith("…");
    assertThat(Paragraph.wrap("", style, 10, 2)).containsExactly("");
    assertThat(Paragraph.fit("unbreakable", style, 40)).endsWith("…").hasSizeLessThan(8);
    assertThat(Paragraph.fit("😀😀😀", style, style.width("😀😀") + 1)).isEqualTo("😀…");
    assertThat(Paragraph.fit("x".repeat(100_000), style, 40)).hasSizeLessThan(10);
  }

  @Example
  void linesAreBalanced() {
    String text = "a finding that is only just a little too long for one line";
    List<String> lines = Paragraph.balance(text, Style.LABEL, Style.LABEL.width(text) - 5, 2);
    assertThat(lines).hasSize(2);
    assertThat(Style.LABEL.width(lines.get(1)))
        .isGreaterThan(0.6 * Style.LABEL.width(lines.get(0)));
  }

  @Example
  void aScaleIsProportional() {
    Scale scale = new Scale(-60, 60, 300, 100);
    assertThat(scale.at(-60)).isEqualTo(300);
    assertThat(scale.at(0)).isCloseTo(200, within(1e-9));
  }
}
