package io.github.trilat.rules.cases;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.engine.IndicatorDefinition;
import io.github.trilat.engine.Setting;
import io.github.trilat.model.Area;
import io.github.trilat.model.Consultation;
import io.github.trilat.model.CountClaim;
import io.github.trilat.model.Country;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Incident;
import io.github.trilat.model.Launch;
import io.github.trilat.model.MissileClass;
import io.github.trilat.model.Occasion;
import io.github.trilat.model.PastDeed;
import io.github.trilat.model.PastIncident;
import io.github.trilat.rules.pack.Names;
import io.github.trilat.rules.tree.Vocabulary;
import io.github.trilat.yaml.Fields;
import io.github.trilat.yaml.Mapping;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads facts as rules name them: {@code Track: {country: ROK, launch: I-02, objects: 18}}.
 *
 * <p>The fields are those of the record; only {@code at} (a time of day in UTC+9, else noon) and
 * what is true or false (else false) may be left out.
 */
final class CaseFactReader {

  private static final ZoneOffset LOCAL = ZoneOffset.ofHours(9);
  private static final int MOST_OBJECTS = 1_000_000;
  private static final double MOST = 100_000;

  /** Numbers that may be nothing. */
  private static final Set<String> MAY_BE_NOTHING = Set.of("days", "formerRecord");

  /** A launch may concern nobody's public, but a case says so. */
  private static final String MAY_BE_NOBODY = "concerns";

  /** What may be left out, by kind of fact, and what is so then. */
  private static final Map<Class<?>, Map<String, Object>> LEFT_OUT =
      Map.of(
          Launch.class,
          Map.of(
              "missile",
              MissileClass.SHORT_RANGE,
              "passes",
              Set.of(),
              "lands",
              Area.NOT_SAID,
              "zones",
              Set.of()),
          Incident.class,
          Map.of("countries", Set.of(), "size", 1, "formerRecord", 0, "about", ""),
          CountClaim.class,
          Map.of("countries", Set.of()),
          Occasion.class,
          Map.of("hosts", Set.of()),
          Consultation.class,
          Map.of("hosts", Set.of()),
          PastIncident.class,
          Map.of("countries", Set.of(), "size", 1, "about", ""),
          PastDeed.class,
          Map.of("to", Set.of(), "mechanism", "", "about", ""));

  /** What is a fact in every case, and how to say something of it. */
  private static final Map<String, String> OF_THE_PACK =
      Map.of(
          "Indicator", "All indicators of the pack are there; delete it.",
          "Mechanism", "Say how it stands under ‘mechanisms’, as in ‘hub-relay: out’.",
          "Parameter", "Set it under ‘parameters’, as in ‘grave-salvo: 10’.",
          "Partner", "All three countries are there; delete it.");

  private final Map<String, Names> references;
  private final LocalDate day;

  CaseFactReader(Setting setting, LocalDate day) {
    Names mechanisms = Names.of("mechanism", setting.mechanisms().keySet());
    List<String> scores = setting.indicators().stream().map(IndicatorDefinition::name).toList();
    this.references =
        Map.of(
            "mechanism", mechanisms,
            "drill", mechanisms,
            "indicator", Names.of("indicator", scores));
    this.day = day;
  }

  /** The fact; empty, with its problems, if it is none. */
  Optional<Fact> read(Fields item) {
    List<Mapping.Entry> entries = item.entries();
    if (entries.size() != 1) {
      item.problems()
          .error(
              item.place(),
              "each item is one kind of fact with its fields",
              "Write it as in ‘- Track: {country: ROK, launch: I-02, objects: 18}’.");
      return Optional.empty();
    }
    Mapping.Entry entry = entries.get(0);
    return kind(entry, item.problems()).flatMap(kind -> read(kind, entry, item.problems()));
  }

  private static Optional<Class<?>> kind(Mapping.Entry entry, Problems problems) {
    if (OF_THE_PACK.containsKey(entry.key())) {
      problems.error(
          entry.at(),
          Shown.value(entry.key()) + " is not for a case to put in: the pack does",
          OF_THE_PACK.get(entry.key()));
      return Optional.empty();
    }
    List<String> known =
        Vocabulary.facts().keySet().stream().filter(k -> !OF_THE_PACK.containsKey(k)).toList();
    Names.of("kind of fact", known).check(entry.at(), entry.key(), problems);
    return Optional.ofNullable(Vocabulary.facts().get(entry.key()));
  }

  private Optional<Fact> read(Class<?> kind, Mapping.Entry entry, Problems problems) {
    int before = problems.errors();
    RecordComponent[] parts = kind.getRecordComponents();
    Optional<Object[]> values =
        Fields.read(
            entry.value(),
            problems,
            fields ->
                Arrays.stream(parts).map(part -> valueOrDefault(kind, part, fields)).toArray());
    return values.filter(all -> problems.errors() == before).map(all -> make(kind, parts, all));
  }

  private static Fact make(Class<?> kind, RecordComponent[] parts, Object[] values) {
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return (Fact) kind.getConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("not made: " + kind.getSimpleName(), e);
    }
  }

  private Object valueOrDefault(Class<?> kind, RecordComponent part, Fields fields) {
    Object ifLeftOut = LEFT_OUT.getOrDefault(kind, Map.of()).get(part.getName());
    return ifLeftOut == null || fields.has(part.getName()) ? value(part, fields) : ifLeftOut;
  }

  private Object value(RecordComponent part, Fields fields) {
    Class<?> type = part.getType();
    String name = part.getName();
    if (type == int.class) {
      return fields.integer(name, MAY_BE_NOTHING.contains(name) ? 0 : 1, MOST_OBJECTS);
    } else if (type == double.class) {
      return fields.decimal(name, 0, MOST);
    } else if (type == boolean.class) {
      return fields.flag(name, false);
    } else if (type == Instant.class) {
      return time(name, fields);
    } else if (type == Set.class) {
      return countries(name, fields);
    }
    return type.isEnum() ? constant(name, type, fields) : text(name, fields);
  }

  private String text(String name, Fields fields) {
    String text = fields.text(name);
    Optional.ofNullable(references.get(name))
        .ifPresent(names -> names.check(fields.place(name), text, fields.problems()));
    return text;
  }

  private static Object constant(String name, Class<?> type, Fields fields) {
    String kind = type.getSimpleName().replaceAll("(?<=.)([A-Z])", " $1").toLowerCase(Locale.ROOT);
    List<Enum<?>> all =
        Arrays.stream(type.getEnumConstants()).<Enum<?>>map(each -> (Enum<?>) each).toList();
    return fields.choice(name, kind, all, CaseWords::inFiles);
  }

  private static Set<Country> countries(String name, Fields fields) {
    int before = fields.problems().errors();
    List<Country> named =
        fields.optionalChoices(name, "country", List.of(Country.values()), Country::name);
    boolean nobody = fields.required(name).isPresent() && named.isEmpty();
    if (nobody && !name.equals(MAY_BE_NOBODY) && fields.problems().errors() == before) {
      fields.error(name, Shown.value(name) + " names no country", "Write, say, [JAPAN, ROK].");
    }
    return Set.copyOf(named);
  }

  private Instant time(String name, Fields fields) {
    return fields
        .optionalText(name)
        .map(text -> time(name, text, fields))
        .orElse(LocalTime.NOON)
        .atDate(day)
        .toInstant(LOCAL);
  }

  private static LocalTime time(String name, String text, Fields fields) {
    try {
      return LocalTime.parse(text);
    } catch (DateTimeParseException e) {
      fields.error(
          name,
          Shown.value(text) + " is not a time of day",
          "Write hours and minutes, with seconds if need be, as in 06:14 or 06:14:46.");
      return LocalTime.NOON;
    }
  }
}
