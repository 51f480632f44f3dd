package io.github.trilat.scenario;

import io.github.trilat.model.Country;
import io.github.trilat.model.IncidentKind;
import io.github.trilat.yaml.Fields;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what happens in the region or between the partners: one type for each kind of incident. */
final class HappeningReader implements EventReader {

  private static final int MOST = 1_000_000;

  private final IncidentKind kind;

  HappeningReader(IncidentKind kind) {
    this.kind = kind;
  }

  @Override
  public String type() {
    return kind.key();
  }

  @Override
  public Told read(Fields fields, Context context) {
    return new Told(
        new Event.Happening(
            kind,
            countries(fields),
            kind.isCounted() ? fields.integer("size", 1, MOST) : 1,
            kind.hasRecord() ? fields.optionalInteger("former-record", 1, MOST).orElse(0) : 0,
            about(fields, context),
            lasts(fields)),
        Optional.empty());
  }

  private Set<Country> countries(Fields fields) {
    boolean missing = kind.countries().isPresent() && fields.required("countries").isEmpty();
    int before = fields.problems().errors();
    Set<Country> countries = Context.countries(fields, "countries");
    if (!missing && fields.problems().errors() == before) {
      kind.countries()
          .filter(wanted -> wanted != countries.size())
          .ifPresent(wanted -> refuse(fields, wanted == 1));
    }
    return countries;
  }

  private void refuse(Fields fields, boolean one) {
    fields.error(
        "countries",
        kind.key() + " is about " + (one ? "one country" : "two countries"),
        "Write it as in ‘countries: " + (one ? "ROK" : "[JAPAN, ROK]") + "’.");
  }

  private String about(Fields fields, Context context) {
    if (kind.isOfMechanism()) {
      return context.mechanism(fields);
    }
    if (!kind.isOfLaunch()) {
      return "";
    }
    String launch = fields.text("of");
    context.references().mention(References.Kind.LAUNCH, launch, fields.place("of"));
    return launch;
  }

  private Optional<Duration> lasts(Fields fields) {
    return kind.isLasting()
        ? Optional.of(fields.duration("lasts", Context.SHORTEST, Context.LONGEST))
        : Optional.empty();
  }

  /** All kinds, in order. */
  static List<EventReader> all() {
    return EnumSet.allOf(IncidentKind.class).stream()
        .<EventReader>map(HappeningReader::new)
        .toList();
  }
}
