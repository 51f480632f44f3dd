package io.github.trilat.rules.pack;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.engine.MechanismHistory.Dated;
import io.github.trilat.engine.MechanismHistory.Held;
import io.github.trilat.model.Country;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Status;
import io.github.trilat.yaml.Fields;
import io.github.trilat.yaml.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads {@code mechanisms.yaml}: what was agreed, since when, and on what it depends. */
final class MechanismReader {

  private final Function<Fields, List<String>> sources;
  private final Map<String, Place> ids;
  private final Map<String, String> titles = new LinkedHashMap<>();
  private final Map<String, List<Located<String>>> requires = new LinkedHashMap<>();
  private final Map<String, List<Located<String>>> practises = new LinkedHashMap<>();

  /**
   * A reader.
   *
   * @param sources reads what is cited
   * @param ids where ids are written that are taken already; takes those that are read
   */
  MechanismReader(Function<Fields, List<String>> sources, Map<String, Place> ids) {
    this.sources = sources;
    this.ids = ids;
  }

  /** The mechanisms, in the order of the file; empty if it cannot be read. */
  static Optional<List<MechanismHistory>> read(
      PackFiles pack, Names facts, Map<String, Place> ids, Problems problems) {
    MechanismReader reader = new MechanismReader(fields -> YamlLists.sources(fields, facts), ids);
    return YamlLists.read(pack, PackFolder.MECHANISMS, problems, reader::all);
  }

  private List<MechanismHistory> all(Fields fields) {
    List<MechanismHistory> all = fields.groups("mechanisms", this::one);
    checkMentions(fields.problems());
    return all;
  }

  /** Takes a mechanism for one that those which are read may mention. */
  void know(MechanismHistory mechanism) {
    titles.put(mechanism.id(), mechanism.title());
    requires.put(mechanism.id(), List.of());
    if (mechanism.kind() == MechanismKind.DRILL) {
      practises.put(mechanism.id(), List.of());
    }
  }

  /** Reports mechanisms that mention what is not there, or each other in a circle. */
  void checkMentions(Problems problems) {
    check("mechanism", requires, problems);
    check("drill", practises, problems);
    new Cycles(requires).report(problems);
  }

  /** Whatever is mentioned has to be there itself. */
  private void check(String kind, Map<String, List<Located<String>>> mentions, Problems problems) {
    Map<String, String> there = new LinkedHashMap<>(titles);
    there.keySet().retainAll(mentions.keySet());
    there.remove("");
    Names known = Names.titled(kind, there);
    mentions.values().stream()
        .flatMap(List::stream)
        .forEach(each -> known.check(each.place(), each.value(), problems));
  }

  private MechanismHistory one(Fields fields) {
    return mechanism(YamlLists.id(fields, "id", ids), fields);
  }

  /** A mechanism of that id: its title, kind, members, history and what it depends on. */
  MechanismHistory mechanism(String id, Fields fields) {
    String title = fields.text("title");
    titles.putIfAbsent(id, title);
    MechanismKind kind =
        fields.choice("kind", "kind of mechanism", List.of(MechanismKind.values()), YamlLists::key);
    List<Country> members = members(fields);
    List<Located<String>> required = fields.optionalTexts("requires");
    requires.putIfAbsent(id, required);
    return new MechanismHistory(
        id,
        title,
        kind,
        members,
        required.stream().map(Located::value).toList(),
        history(fields, sources),
        practises(fields, id, kind),
        held(fields, kind));
  }

  private static List<Country> members(Fields fields) {
    List<Country> members =
        new ArrayList<>(
            fields.optionalChoices("members", "country", List.of(Country.values()), Country::name));
    if (members.isEmpty()) {
      fields.error(
          "members",
          "a mechanism has one to three members",
          "Write, say, members: [JAPAN, ROK, US]");
    }
    members.sort(null);
    return members;
  }

  /** The dated statuses under {@code history}, in order; {@code sources} reads what each cites. */
  static List<Dated> history(Fields fields, Function<Fields, List<String>> sources) {
    DatesInOrder order = new DatesInOrder();
    return fields.groups(
        "history",
        each ->
            new Dated(
                order.next(each, "from"),
                each.choice("status", "status", List.of(Status.values()), YamlLists::key),
                sources.apply(each)));
  }

  private List<String> practises(Fields fields, String id, MechanismKind kind) {
    if (kind != MechanismKind.DRILL) {
      fields.refuse(
          "practises", "only a drill practises another", "Delete it, or set kind: drill.");
      return List.of();
    }
    List<Located<String>> others = fields.optionalTexts("practises");
    practises.putIfAbsent(id, others);
    return others.stream().map(Located::value).toList();
  }

  private List<Held> held(Fields fields, MechanismKind kind) {
    if (kind != MechanismKind.DRILL) {
      fields.refuse("held", "only a drill can have been held", "Delete it, or set kind: drill.");
      return List.of();
    }
    DatesInOrder order = new DatesInOrder();
    return fields.optionalGroups(
        "held", each -> new Held(order.next(each, "on"), sources.apply(each)));
  }
}
