package io.github.trilat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

/** The small helpers that find room for text. */
class LayoutTest {
  @Property
  void labelsAtLineEndsKeepTheirDistanceAndOrder(
      @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = 0, max = 400) Double> wishes) {
    List<Double> places = EndLabels.apart(wishes, 20, 0, 400);
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
    assertThat(EndLabels.apart(List.of(300.0, 100.0, 200.0), 20, 0, 400))
        .containsExactly(300.0, 100.0, 200.0);
    assertThat(EndLabels.apart(List.of(100.0, 100.0), 20, 0, 400)).containsExactly(90.0, 110.0);
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

  @Example
  void textIsBrokenAtWordsAndShortenedWhereItMustBe() {
    double twoWords = Fonts.width(Fonts.LABEL, "one two ") + 1;
    assertThat(wrap("one two three", 1000)).containsExactly("one two three");
    assertThat(wrap("one two three", twoWords)).containsExactly("one two", "three");
    assertThat(wrap("one two three four five", twoWords).get(1)).endsWith("…");
    assertThat(wrap("", 10)).isEmpty();
    assertThat(wrap("発射から最初", 60)).containsExactly("発射から", "最初");
    assertThat(wrap("최초 분간의", 60)).containsExactly("최초", "분간의");
    assertThat(wrap("after 14 s", Fonts.width(Fonts.LABEL, "after 14 ")).get(0)).isEqualTo("after");
    assertThat(Words.fit("unbreakable", Fonts.LABEL, 40)).endsWith("…").hasSizeLessThan(8);
  }

  @Example
  void whatIsUnseenGoes() {
    assertThat(Words.clean("a\u202eb\u00adc\ud800d\te\u2028f")).isEqualTo("abcd e f");
  }

  @Example
  void secondsAreMinutesAndSeconds() {
    assertThat(List.of(Clock.text(66), Clock.text(-2), Clock.text(4400), Clock.text(-0.4)))
        .containsExactly("1:06", "−0:02", "73:20", "0:00");
  }

  private static List<String> wrap(String text, double room) {
    return Words.wrap(text, Fonts.LABEL, Palette.INK, room, 2).stream().map(Words::text).toList();
  }
}
