package io.github.trilat.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A journal in a language that nobody speaks: every title and text of scenario and pack is
 * replaced, the same words by the same nonsense; ids, codes, numbers and times stay.
 */
public final class Nonsense {
  private static final Set<String> WORDS =
      Set.of(
          "title",
          "summary",
          "text",
          "question",
          "says",
          "document",
          "claimant",
          "rule",
          "basis",
          "who",
          "why");

  /** Fields that hold lists of words. */
  private static final Set<String> LISTS = Set.of("questions");

  private final Map<String, String> spoken = new HashMap<>();

  private Nonsense() {}

  /** The entries with all words replaced. */
  public static List<Entry> of(List<Entry> entries) {
    Nonsense nonsense = new Nonsense();
    List<Entry> all = new ArrayList<>();
    for (Entry entry : entries) {
      JsonNode tree = Journal.MAPPER.readTree(Journal.MAPPER.writeValueAsBytes(entry));
      nonsense.replace(tree);
      all.add(Journal.MAPPER.treeToValue(tree, Entry.class));
    }
    return all;
  }

  private void replace(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        JsonNode value = object.get(name);
        if (WORDS.contains(name) && value.isString()) {
          object.put(name, word(value.asString()));
        } else if (LISTS.contains(name)) {
          ArrayNode list = (ArrayNode) value;
          for (int at = 0; at < list.size(); at++) {
            list.set(at, StringNode.valueOf(word(list.get(at).asString())));
          }
        } else {
          replace(value);
        }
      }
    } else {
      node.forEach(this::replace);
    }
  }

  private String word(String meaning) {
    return meaning.isEmpty() ? "" : spoken.computeIfAbsent(meaning, any -> "Zq " + spoken.size());
  }
}
