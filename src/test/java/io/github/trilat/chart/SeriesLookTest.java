package io.github.trilat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.analysis.Course.Line;
import io.github.trilat.model.Country;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeriesLookTest {

  private static List<SeriesLook> looks(String... ids) {
    List<Line> lines = Stream.of(ids).map(SeriesLookTest::line).toList();
    return lines.stream().map(SeriesLook.of(lines)::get).toList();
  }

  private static Line line(String id) {
    return new Line(id, id, "any", List.of());
  }

  @Test
  void aLineAboutACountryHasItsColourAndMarkerWhateverStandsBesideIt() {
    SeriesLook rok = looks("Tension", "support-rok", "support-us").get(1);

    assertThat(rok.colour()).isEqualTo(Palette.of(Country.ROK));
    assertThat(rok.shape(5).getBounds2D()).isEqualTo(Markers.of(Country.ROK, 5).getBounds2D());
    assertThat(looks("support-rok")).containsExactly(rok);
  }

  @Test
  void aPairHasALookOfItsOwn() {
    List<SeriesLook> pairs = looks("cohesion-japan-rok", "trust-japan-us", "cohesion-rok-us");

    assertThat(pairs).doesNotHaveDuplicates();
    assertThat(pairs).extracting(SeriesLook::marker).containsExactly(0, 1, 2);
    assertThat(looks("cohesion-rok-us")).containsExactly(pairs.get(2));
  }

  @Test
  void twoLinesAboutOneCountryDifferInTheirDashes() {
    List<SeriesLook> two = looks("support-japan", "readiness-japan");

    assertThat(two).extracting(SeriesLook::colour).containsOnly(Palette.of(Country.JAPAN));
    assertThat(two).doesNotHaveDuplicates();
  }

  @Test
  void lettersWithinAWordAreNoCountry() {
    assertThat(looks("usage", "Trust").get(1)).isNotEqualTo(looks("us", "Trust").get(1));
  }

  @Test
  void twentyFiveOthersAreToldApart() {
    String[] ids = IntStream.range(0, 25).mapToObj(i -> "score-" + i).toArray(String[]::new);

    assertThat(looks(ids)).doesNotHaveDuplicates();
  }
}
