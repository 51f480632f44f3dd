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
        toward(fields),
        fields.optionalChoice("lands", "place", AREAS, CourseReader::inFiles).orElse(Area.NOT_SAID),
        zones(fields),
        fields
            .optionalChoice("azimuth", "azimuth", List.of("clear", "unclear"), each -> each)
            .filter("unclear"::equals)
            .isPresent());
  }

  /** Files of before called it {@code concerns}: whose public would have to be told. */
  private static Set<Country> toward(Fields fields) {
    if (fields.writes("concerns") && !fields.writes("toward")) {
      fields
          .problems()
          .warn(
              fields.keyPlace("concerns"),
              "‘concerns’ is taken as ‘toward’: where a flight goes decides whose public is told",
              "Write ‘toward’, or ‘passes’ for a country that it flies over.");
      return Context.countries(fields, "concerns");
    }
    return Context.countries(fields, "toward");
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
