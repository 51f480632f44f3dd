package io.github.trilat.chart;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How one of several lines looks: colour, dashes and marker, any one of which tells the first five
 * apart; after those, both dashes and marker go with other colours.
 */
record SeriesLook(String colour, List<Double> dashes, int marker) {
  private static final List<String> COLOURS =
      List.of("#d55e00", "#56b4e9", "#a3578a", Palette.INK, "#7a8794");
  private static final Map<String, Integer> RESERVED = Map.of("tension", 3, "readiness", 4);
  private static final List<List<Double>> DASHES =
      List.of(
          List.of(),
          List.of(16.0, 4.0),
          List.of(9.0, 4.0),
          List.of(2.5, 3.5),
          List.of(14.0, 4.0, 3.0, 4.0));

  /** The looks of lines of these kinds: tension and readiness always have the same. */
  static List<SeriesLook> of(List<String> kinds) {
    List<Integer> places = new ArrayList<>();
    for (String kind : kinds) {
      int reserved = RESERVED.getOrDefault(kind, -1);
      places.add(reserved >= 0 && !places.contains(reserved) ? reserved : nextFree(places));
    }
    return places.stream().map(SeriesLook::of).toList();
  }

  private static int nextFree(List<Integer> taken) {
    int place = 0;
    while (taken.contains(place) || RESERVED.containsValue(place)) {
      place++;
    }
    return place;
  }

  /** The look in that place, from 0; there are twenty-five. */
  static SeriesLook of(int place) {
    int kinds = COLOURS.size();
    int form = (place + place / kinds) % kinds;
    return new SeriesLook(COLOURS.get(place % kinds), DASHES.get(form), form);
  }

  /** Its marker, centred on a point. */
  Shape marker(double x, double y, double radius) {
    return switch (marker) {
      case 0 -> Markers.disc(x, y, radius);
      case 1 -> Markers.square(x, y, radius);
      case 2 -> Markers.triangle(x, y, radius);
      case 3 -> Markers.diamond(x, y, radius);
      default -> Markers.wedge(x, y, radius);
    };
  }

  /** How its marker is filled and edged. */
  Ink ink() {
    return Ink.fill(colour).edged(Palette.PAPER, 1.5);
  }
}
