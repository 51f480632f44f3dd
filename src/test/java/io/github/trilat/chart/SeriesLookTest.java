package io.github.trilat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.analysis.Course.Line;
import io.github.trilat.model.Country;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeriesLookTest {

  private static List<SeriesLook> looks(String... titles) {
    List<Line> lines = Stream.of(titles).map(SeriesLookTest::line).toList();
    return lines.stream().map(SeriesLook.of(lines)::get).toList();
  }

  private static Line line(String title) {
    return new Line(title, title, "any", List.of());
  }

  @Test
  void aLineAboutACountryHasItsColourAndMarkerWhateverStandsBesideIt() {
    SeriesLook rok = looks("Tension", "Support in the ROK", "Support in the US").get(1);

    assertThat(rok.colour()).isEqualTo(Palette.of(Country.ROK));
    assertThat(rok.shape(5).getBounds2D()).isEqualTo(Markers.of(Country.ROK, 5).getBounds2D());
    assertThat(looks("Support in the ROK")).containsExactly(rok);
  }

  @Test
  void aPairHasALookOfItsOwn() {
    List<SeriesLook> pairs = looks("Japan–ROK cohesion", "Trust, Japan–US", "ROK–US cohesion");

    assertThat(pairs).doesNotHaveDuplicates();
    assertThat(pairs).extracting(SeriesLook::marker).containsExactly(0, 1, 2);
    assertThat(looks("ROK–US cohesion")).containsExactly(pairs.get(2));
  }

  @Test
  void twoLinesAboutOneCountryDifferInTheirDashes() {
    List<SeriesLook> two = looks("Support in Japan", "Readiness of Japan");

    assertThat(two).extracting(SeriesLook::colour).containsOnly(Palette.of(Country.JAPAN));
    assertThat(two).doesNotHaveDuplicates();
  }

  @Test
  void lettersWithinAWordAreNoCountry() {
    assertThat(looks("USAGE", "Trust").get(1)).isNotEqualTo(looks("US", "Trust").get(1));
  }

  @Test
  void twentyFiveOthersAreToldApart() {
    String[] titles = IntStream.range(0, 25).mapToObj(i -> "Score " + i).toArray(String[]::new);

    assertThat(looks(titles)).doesNotHaveDuplicates();
  }
}
