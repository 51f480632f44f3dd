package io.github.trilat.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * A type of inject as the JSON Schema of scenario files has it, such as {@code link-outage}.
 *
 * @param name the type in files
 * @param about what happens
 * @param keys those of its own, needed ones first
 */
record InjectType(String name, String about, List<Key> keys) {
  InjectType {
    keys = List.copyOf(keys);
  }

  /**
   * A key of an inject.
   *
   * @param about what it means
   * @param needed whether it has to be there
   * @param example a value as YAML; may be empty
   */
  record Key(String name, String about, boolean needed, String example) {}

  /** All types, in the order of the schema. */
  static List<InjectType> all() {
    return new Reader().all();
  }

  /** The keys that every inject may have. */
  static List<Key> common() {
    return new Reader().common();
  }

  private static final class Reader {
    private final Schema inject = Schema.ofScenarios().at("$defs", "inject");
    private final Schema type = inject.at("properties", "type");

    List<InjectType> all() {
      return type.at("enum").texts().stream().map(this::one).toList();
    }

    List<Key> common() {
      List<String> needed = inject.at("required").texts();
      return commonNames().stream().map(name -> key(name, needed.contains(name))).toList();
    }

    private InjectType one(String name) {
      Schema form =
          forms().stream()
              .filter(each -> namesOf(each).contains(name))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("the schema has no form of " + name))
              .at("then");
      List<String> needed = form.at("required").texts();
      List<String> own = new ArrayList<>(form.at("propertyNames", "enum").texts());
      own.removeAll(commonNames());
      own.removeAll(needed);
      List<Key> keys = new ArrayList<>();
      needed.forEach(key -> keys.add(key(key, true)));
      own.forEach(key -> keys.add(key(key, false)));
      return new InjectType(name, form.text("description"), keys);
    }

    /** The conditions that say which keys go with which types. */
    private List<Schema> forms() {
      return inject.at("allOf").items().stream()
          .filter(form -> form.at("then").has("propertyNames"))
          .toList();
    }

    private static List<String> namesOf(Schema form) {
      Schema condition = form.at("if", "properties", "type");
      return condition.has("const") ? condition.at("const").texts() : condition.at("enum").texts();
    }

    /** What all forms allow. */
    private List<String> commonNames() {
      List<String> common = new ArrayList<>(inject.at("properties").keys());
      forms().forEach(form -> common.retainAll(form.at("then", "propertyNames", "enum").texts()));
      return common;
    }

    private Key key(String name, boolean needed) {
      Schema property = inject.at("properties", name);
      return new Key(name, property.text("description"), needed, property.example().orElse(""));
    }
  }
}
