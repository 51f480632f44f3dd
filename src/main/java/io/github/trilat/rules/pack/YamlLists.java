package io.github.trilat.rules.pack;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.rules.text.SourceFile;
import io.github.trilat.yaml.Fields;
import io.github.trilat.yaml.Located;
import io.github.trilat.yaml.Yaml;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What the pack's YAML files have in common. */
public final class YamlLists {

  private static final String SOURCE = "source";
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private YamlLists() {}

  /** Reads a file of the pack; empty, with a problem, if it is missing or not usable. */
  static <T> Optional<T> read(
      PackFiles pack, String name, Problems problems, Function<Fields, T> reader) {
    Optional<SourceFile> file = pack.yaml(name);
    if (file.isEmpty()) {
      boolean own = name.equals(PackFolder.ALTERNATIVE);
      problems.error(
          Place.ofFile(pack.path()),
          (own ? "this folder has no " : "the pack has no ") + name,
          own
              ? "‘./trilat new alternative NAME’ writes one."
              : "Add one; the base pack's shows its form.");
      return Optional.empty();
    }
    byte[] bytes = file.get().text().getBytes(StandardCharsets.UTF_8);
    return Yaml.read(file.get().path(), bytes, problems)
        .flatMap(node -> Fields.read(node, problems, reader));
  }

  /**
   * An id in lower case with hyphens, unique among those seen so far.
   *
   * @param kind what it is an id of, and a blank, where ids of that kind are apart from all others
   */
  static String id(Fields fields, String key, String kind, Map<String, Place> seen) {
    String id = fields.text(key);
    if (!id.isEmpty()) {
      checkId(new Located<>(id, fields.place(key)), kind, seen, fields.problems());
    }
    return id;
  }

  /** Reports an id that is none, or is taken and not yet reported for it; takes it. */
  static void checkId(Located<String> id, String kind, Map<String, Place> seen, Problems problems) {
    if (!ID.matcher(id.value()).matches()) {
      problems.error(
          id.place(),
          Shown.value(id.value()) + " cannot be an id",
          "Use lower-case letters, digits and single hyphens, as in ‘real-time-link’.");
    }
    Place first = seen.putIfAbsent(kind + id.value(), id.place());
    if (first != null
        && problems.all().stream().noneMatch(each -> each.place().equals(id.place()))) {
      problems.error(
          id.place(),
          Shown.value(id.value()) + " is defined twice",
          "It already stands at " + first + "; rename or delete one of the two.");
    }
  }

  /** The names of an enumeration in files, such as {@code information-sharing}. */
  public static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Ids of fact cards under {@code source}, at least one; each has to exist.
   *
   * @param mayAssume whether the word {@code assumption} may stand there instead
   */
  static List<String> sources(Fields fields, Names facts, boolean mayAssume) {
    int before = fields.problems().errors();
    List<Located<String>> cited = fields.texts(SOURCE);
    if (cited.isEmpty() && fields.has(SOURCE) && fields.problems().errors() == before) {
      String assumed = mayAssume ? ", or write: source: assumption" : ".";
      fields.error(SOURCE, "no source is named here", "Name a fact card" + assumed);
    }
    for (Located<String> fact : cited) {
      if (!mayAssume || !fact.value().equals(RuleCard.ASSUMPTION)) {
        facts.check(fact.place(), fact.value(), fields.problems());
      } else if (cited.size() > 1) {
        fields
            .problems()
            .error(
                fact.place(),
                "a figure is an assumption or has sources, not both",
                "Delete the word or the citations.");
      }
    }
    return values(cited).stream()
        .filter(each -> !mayAssume || !each.equals(RuleCard.ASSUMPTION))
        .toList();
  }

  /** The same where none need be named. */
  static List<String> optionalSources(Fields fields, Names facts) {
    return fields.has(SOURCE) ? sources(fields, facts, true) : List.of();
  }

  /** The values alone. */
  public static List<String> values(List<Located<String>> located) {
    return located.stream().map(Located::value).toList();
  }

  /** Reads one day after the other, each under that key; each has to come after the one before. */
  static Function<Fields, LocalDate> daysInOrder(String key) {
    AtomicReference<LocalDate> last = new AtomicReference<>(LocalDate.MIN);
    return fields -> {
      int errors = fields.problems().errors();
      LocalDate day = fields.date(key);
      if (fields.has(key) && fields.problems().errors() == errors) {
        LocalDate before = last.getAndSet(day);
        if (!day.isAfter(before)) {
          fields.error(
              key,
              day + " does not come after " + before + ", which stands before it",
              "Put the dates in order, earliest first, each once.");
        }
      }
      return day;
    };
  }
}
