package io.github.trilat.rules.pack;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.yaml.Fields;
import io.github.trilat.yaml.Located;
import io.github.trilat.yaml.Mapping;
import io.github.trilat.yaml.Node;
import java.nio.file.Path;
import java.util.List;
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

  private final PackFiles files;

  private AlternativeReader(PackFiles files) {
    this.files = files;
  }

  /** The alternative in that folder; empty, with a problem, if it cannot be read. */
  public static Optional<Alternative> read(Path folder, Problems problems) {
    return PackFolder.readAlternative(folder, problems).flatMap(files -> read(files, problems));
  }

  private static Optional<Alternative> read(PackFiles files, Problems problems) {
    if (files.yaml(PackFolder.ALTERNATIVE).isEmpty()) {
      problems.error(
          Place.ofFile(files.path()),
          "this folder has no " + PackFolder.ALTERNATIVE,
          "‘./trilat new alternative NAME’ writes one.");
      return Optional.empty();
    }
    int before = problems.errors();
    Optional<Alternative> alternative =
        YamlLists.read(
            files, PackFolder.ALTERNATIVE, problems, new AlternativeReader(files)::alternative);
    alternative
        .filter(each -> problems.errors() == before)
        .filter(each -> each.changes().isEmpty() && files.rules().isEmpty())
        .ifPresent(each -> warnIdle(each, problems));
    return alternative;
  }

  private static void warnIdle(Alternative alternative, Problems problems) {
    problems.warn(
        alternative.base().place(),
        "this alternative changes nothing",
        "Switch something off, change a parameter or a mechanism, or add a rule.");
  }

  private Alternative alternative(Fields fields) {
    AlternativeStory story =
        new AlternativeStory(
            files.name(),
            fields.text("title"),
            fields.text("hypothesis"),
            fields.optionalText("outcome"));
    Located<String> base = new Located<>(fields.text("base"), fields.place("base"));
    Off off = fields.optionalGroup("off", AlternativeReader::off).orElse(Off.NOTHING);
    return new Alternative(
        files,
        story,
        base,
        off.rules(),
        fields.optionalTexts("replaces"),
        off.mechanisms(),
        mapping(fields, "parameters"),
        mapping(fields, "mechanisms"));
  }

  /** What is switched off. */
  private record Off(List<Located<String>> rules, List<Located<String>> mechanisms) {
    static final Off NOTHING = new Off(List.of(), List.of());
  }

  private static Off off(Fields fields) {
    return new Off(fields.optionalTexts("rules"), fields.optionalTexts("mechanisms"));
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
