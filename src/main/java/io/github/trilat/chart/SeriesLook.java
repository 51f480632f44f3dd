package io.github.trilat.chart;

import io.github.trilat.analysis.Course.Line;
import io.github.trilat.model.Country;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How one of several lines looks: colour, dashes and marker.
 *
 * <p>A line about one country has that country's colour and marker, a line about a pair those of
 * the pair, wherever it stands; the journal does not say whom a score is about, so its title does.
 * All others look as their place among each other says: any one of the three tells the first five
 * apart; after those, both dashes and marker go with other colours.
 */
record SeriesLook(Color colour, Stroke line, int marker) {
  private static final List<Country> COUNTRIES = List.of(Country.values());

  /** Japan and the ROK, Japan and the US, the ROK and the US. */
  private static final List<Color> PAIRS =
      List.of(new Color(0xd55e00), new Color(0x56b4e9), new Color(0xa3578a));

  private static final List<Color> OTHERS =
      List.of(
          Palette.INK,
          new Color(0x7a8794),
          new Color(0x8b4a2b),
          new Color(0x5f5aa2),
          new Color(0x6b7a1f));
  private static final float[][] DASHES = {null, {14, 4}, {8, 4}, {2.5f, 3.5f}, {12, 4, 3, 4}};
  private static final float WIDTH = 2.5f;

  /** The looks of all lines of a chart, whether or not they are drawn. */
  static Map<Line, SeriesLook> of(List<Line> lines) {
    Map<Line, SeriesLook> looks = new LinkedHashMap<>();
    Map<List<Country>, Integer> known = new HashMap<>();
    for (Line line : lines) {
      List<Country> about = about(line.id());
      boolean own = about.size() == 1 || about.size() == 2;
      List<Country> whose = own ? about : List.of();
      int before = known.merge(whose, 1, Integer::sum) - 1;
      looks.put(line, own ? of(whose, before) : of(before));
    }
    return looks;
  }

  /** The look of the line in that place, from 0; there are twenty-five. */
  private static SeriesLook of(int place) {
    int kinds = OTHERS.size();
    int form = (place + place / kinds) % kinds;
    return look(OTHERS.get(place % kinds), form, form);
  }

  /** The look of a country or a pair; so many lines about the same come before it. */
  private static SeriesLook of(List<Country> about, int before) {
    int first = COUNTRIES.indexOf(about.get(0));
    int form = about.size() == 1 ? first : first + COUNTRIES.indexOf(about.get(1)) - 1;
    Color colour = about.size() == 1 ? Palette.of(about.get(0)) : PAIRS.get(form);
    return look(colour, form + before, form);
  }

  private static SeriesLook look(Color colour, int dashes, int marker) {
    float[] dash = DASHES[dashes % DASHES.length];
    return new SeriesLook(colour, Palette.line(WIDTH, dash), marker);
  }

  /** The countries in an id, such as the two of {@code cohesion-japan-rok}. */
  private static List<Country> about(String id) {
    List<String> words = List.of(id.toUpperCase(Locale.ROOT).split("-"));
    return COUNTRIES.stream().filter(country -> words.contains(country.name())).toList();
  }

  /** Its marker, centred on the origin. */
  Shape shape(double radius) {
    return Markers.of(marker, radius);
  }
}
