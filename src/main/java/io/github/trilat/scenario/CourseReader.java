package io.github.trilat.scenario;

import io.github.trilat.model.Area;
import io.github.trilat.model.Country;
import io.github.trilat.yaml.Fields;
import io.github.trilat.yaml.Scalar;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads where a flight goes: {@code passes}, {@code toward}, {@code lands}, {@code zone}. */
final class CourseReader {

  private static final String OUTSIDE = "outside";

  private static final List<Area> AREAS =
      Arrays.stream(Area.values()).filter(area -> area != Area.NOT_SAID).toList();

  private CourseReader() {}

  static Course read(Fields fields) {
    return new Course(
        Context.countries(fields, "passes"),
        Context.countries(fields, "toward"),
        fields.optionalChoice("lands", "place", AREAS, CourseReader::inFiles).orElse(Area.NOT_SAID),
        zones(fields),
        fields
            .optionalChoice("azimuth", "azimuth", List.of("clear", "unclear"), each -> each)
            .filter("unclear"::equals)
            .isPresent());
  }

  /** A sea by both its names, and a country as everywhere. */
  static String inFiles(Area area) {
    return isSea(area) ? area.title() : area.name();
  }

  static boolean isSea(Area area) {
    return switch (area) {
      case EAST_SEA, YELLOW_SEA, EAST_CHINA_SEA, PACIFIC -> true;
      case JAPAN, ROK, US, DPRK, NOT_SAID -> false;
    };
  }

  private static Optional<Set<Country>> zones(Fields fields) {
    if (!fields.has("zone")) {
      return Optional.empty();
    }
    boolean outside =
        fields
            .optional("zone")
            .filter(node -> node instanceof Scalar it && it.text().equals(OUTSIDE))
            .isPresent();
    return Optional.of(outside ? Set.of() : Context.countries(fields, "zone"));
  }
}
