package io.github.trilat.reference;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.yaml.Mapping;
import io.github.trilat.yaml.Node;
import io.github.trilat.yaml.Scalar;
import io.github.trilat.yaml.Sequence;
import io.github.trilat.yaml.Yaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * A part of the JSON Schema of scenario files. JSON is YAML as well, so the one reader will do.
 *
 * @param root the whole schema, in which references point
 * @param node this part
 */
record Schema(Node root, Node node) {

  private static final String FILE = "/io/github/trilat/schema/scenario.schema.json";
  private static final String REFERENCE = "$ref";

  /** The schema of scenario files. */
  static Schema ofScenarios() {
    try (InputStream in = Schema.class.getResourceAsStream(FILE)) {
      Node root = Yaml.read(FILE, in.readAllBytes(), new Problems()).orElseThrow();
      return new Schema(root, root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The part at a path of keys; an empty one if there is none. */
  Schema at(String... keys) {
    Node found = node;
    for (String key : keys) {
      found = find(found, key).orElse(new Sequence(found.place(), List.of()));
    }
    return new Schema(root, found);
  }

  /** Whether it has that key. */
  boolean has(String key) {
    return find(node, key).isPresent();
  }

  private static Optional<Node> find(Node node, String key) {
    return node instanceof Mapping mapping ? mapping.get(key) : Optional.empty();
  }

  /** The keys of this part, in the order of the file. */
  List<String> keys() {
    return node instanceof Mapping mapping ? List.copyOf(mapping.entries().keySet()) : List.of();
  }

  /** The parts of a list; none if it is no list. */
  List<Schema> items() {
    return node instanceof Sequence sequence
        ? sequence.items().stream().map(item -> new Schema(root, item)).toList()
        : List.of();
  }

  /** The texts of a list; the text itself if it is one. */
  List<String> texts() {
    return node instanceof Scalar scalar
        ? List.of(scalar.text())
        : items().stream().flatMap(item -> item.texts().stream()).toList();
  }

  /** What it says under a key, here or where it refers to; empty if nowhere. */
  String text(String key) {
    return resolved(key).map(part -> String.join(", ", part.texts())).orElse("");
  }

  /** The part under a key, here or where this part refers to. */
  private Optional<Schema> resolved(String key) {
    if (has(key)) {
      return Optional.of(at(key));
    }
    return has(REFERENCE)
        ? new Schema(root, root)
            .at(at(REFERENCE).texts().get(0).substring("#/".length()).split("/"))
            .resolved(key)
        : Optional.empty();
  }

  /** An example of a value as YAML, if there is one. */
  Optional<String> example() {
    return resolved("examples")
        .or(() -> resolved("enum"))
        .or(() -> resolved("minimum"))
        .map(part -> part.items().isEmpty() ? part : part.items().get(0))
        .map(part -> part.node().flow());
  }
}
