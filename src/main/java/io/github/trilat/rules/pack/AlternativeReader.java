package io.github.trilat.rules.pack;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.yaml.Fields;
import io.github.trilat.yaml.Located;
import io.github.trilat.yaml.Mapping;
import io.github.trilat.yaml.Node;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code alternative.yaml}.
 *
 * <pre>{@code
 * title: Without the real-time link
 * hypothesis: The hub alone brings Japan the track of a salvo in time.
 * base: agreed
 * off:
 *   mechanisms: [real-time-warning-data]
 * parameters:
 *   hub-relay-delay: 120
 * }</pre>
 */
public final class AlternativeReader {

  private AlternativeReader() {}

  /** The alternative in that folder; empty, with a problem, if it cannot be read. */
  public static Optional<Alternative> read(Path folder, Problems problems) {
    return PackFolder.readAlternative(folder, problems).flatMap(files -> read(files, problems));
  }

  private static Optional<Alternative> read(PackFiles files, Problems problems) {
    int before = problems.errors();
    Optional<Alternative> alternative =
        YamlLists.read(
            files, PackFolder.ALTERNATIVE, problems, fields -> alternative(files, fields));
    alternative
        .filter(each -> problems.errors() == before && files.rules().isEmpty())
        .filter(each -> each.changes().isEmpty() && each.added().entries().isEmpty())
        .ifPresent(
            each ->
                problems.warn(
                    each.base().place(),
                    "this alternative changes nothing",
                    "Switch something off, change a parameter or a mechanism, or add a rule."));
    return alternative;
  }

  private static Alternative alternative(PackFiles files, Fields fields) {
    AlternativeStory story =
        new AlternativeStory(
            files.name(),
            fields.text("title"),
            fields.text("hypothesis"),
            fields.optionalText("outcome"));
    Located<String> base = new Located<>(fields.text("base"), fields.place("base"));
    Map<String, List<Located<String>>> off =
        fields.optionalGroup("off", AlternativeReader::off).orElse(Map.of());
    return new Alternative(
        files,
        story,
        base,
        off.getOrDefault("rules", List.of()),
        fields.optionalTexts("replaces"),
        off.getOrDefault("mechanisms", List.of()),
        mapping(fields, "parameters"),
        mapping(fields, "mechanisms"),
        added(fields));
  }

  /** What is switched off. */
  private static Map<String, List<Located<String>>> off(Fields fields) {
    return Map.of(
        "rules", fields.optionalTexts("rules"), "mechanisms", fields.optionalTexts("mechanisms"));
  }

  private static Mapping added(Fields fields) {
    Map<String, Mapping.Entry> lists = new LinkedHashMap<>();
    for (String key : List.of(Alternative.INDICATORS, Alternative.DECISIONS)) {
      fields
          .optional(key)
          .ifPresent(node -> lists.put(key, new Mapping.Entry(key, fields.keyPlace(key), node)));
    }
    return new Mapping(fields.place(), lists);
  }

  private static Optional<Mapping> mapping(Fields fields, String key) {
    Optional<Node> node = fields.optional(key);
    Optional<Mapping> mapping = node.filter(Mapping.class::isInstance).map(Mapping.class::cast);
    if (node.isPresent() && mapping.isEmpty()) {
      fields.error(
          key,
          "ids with values are wanted here, not " + node.get().kindInWords(),
          "Write each as ‘id: value’, on a line of its own, with a blank after the colon.");
    }
    return mapping;
  }
}
