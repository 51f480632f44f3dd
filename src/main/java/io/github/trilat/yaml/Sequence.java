package io.github.trilat.yaml;

import static java.util.stream.Collectors.joining;

import io.github.trilat.diagnostic.Place;
import java.util.List;

/** A list, such as {@code [JAPAN, ROK]}. */
public record Sequence(Place place, List<Node> items) implements Node {
  public Sequence {
    items = List.copyOf(items);
  }

  @Override
  public String kindInWords() {
    return "a list";
  }

  @Override
  public String flow() {
    return items.stream().map(Node::flow).collect(joining(", ", "[", "]"));
  }
}
