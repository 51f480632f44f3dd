package io.github.trilat.rules.pack;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.rules.text.SourceFile;
import io.github.trilat.yaml.Fields;
import io.github.trilat.yaml.Located;
import io.github.trilat.yaml.Yaml;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
      problems.error(
          Place.ofFile(pack.path()),
          "the pack has no " + name,
          "Add one; the base pack's shows its form.");
      return Optional.empty();
    }
    byte[] bytes = file.get().text().getBytes(StandardCharsets.UTF_8);
    return Yaml.read(file.get().path(), bytes, problems)
        .flatMap(node -> Fields.read(node, problems, reader));
  }

  /** An id in lower case with hyphens, unique among those seen so far. */
  static String id(Fields fields, String key, Map<String, Place> seen) {
    String id = fields.text(key);
    if (!id.isEmpty()) {
      checkId(new Located<>(id, fields.place(key)), seen, fields.problems());
    }
    return id;
  }

  /** Reports an id that is none, or is taken; takes it. */
  static void checkId(Located<String> id, Map<String, Place> seen, Problems problems) {
    if (!ID.matcher(id.value()).matches()) {
      problems.error(
          id.place(),
          Shown.value(id.value()) + " cannot be an id",
          "Use lower-case letters, digits and single hyphens, as in ‘real-time-link’.");
    }
    Place first = seen.putIfAbsent(id.value(), id.place());
    if (first != null) {
      problems.error(
          id.place(),
          Shown.value(id.value()) + " is defined twice",
          "It already stands at " + first + "; rename or delete one of the two.");
    }
  }

  /** The names of an enumeration in files, such as {@code information-sharing}. */
  public static <E extends Enum<E>> String key(E value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Ids of fact cards; each has to exist. */
  static List<String> sources(Fields fields, Names facts) {
    List<Located<String>> cited = cited(fields, "Name the id of a fact card.");
    cited.forEach(fact -> facts.check(fact.place(), fact.value(), fields.problems()));
    return cited.stream().map(Located::value).toList();
  }

  /** What stands under {@code source}, at least one text; {@code remedy} if there is none. */
  static List<Located<String>> cited(Fields fields, String remedy) {
    int before = fields.problems().errors();
    List<Located<String>> cited = fields.texts(SOURCE);
    if (cited.isEmpty() && fields.has(SOURCE) && fields.problems().errors() == before) {
      fields.error(SOURCE, "no source is named here", remedy);
    }
    return cited;
  }

  /** A fresh register of ids for {@link #id}. */
  static Map<String, Place> register() {
    return new HashMap<>();
  }
}
