package io.github.trilat.rules.pack;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.engine.MechanismHistory.Dated;
import io.github.trilat.engine.MechanismHistory.Held;
import io.github.trilat.model.Country;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Status;
import io.github.trilat.rules.tree.Mention.Kind;
import io.github.trilat.yaml.Fields;
import io.github.trilat.yaml.Located;
import io.github.trilat.yaml.Mapping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Reads what was agreed, since when, and on what it depends: the base's {@code mechanisms.yaml},
 * and over it what alternatives change and add.
 */
final class MechanismReader {

  private static final Set<String> OF_NEW_ONES = Set.of("title", "kind", "members");

  /** Those of the base first. */
  final Map<String, MechanismHistory> all;

  private final Map<String, MechanismHistory> base;
  private final Names facts;
  private final Map<String, Place> places;
  private final Map<String, List<Located<String>>> requires = new LinkedHashMap<>();
  private final List<Located<String>> practises = new ArrayList<>();
  private boolean known;

  MechanismReader(SettingReader.Read base, Names facts, Map<String, Place> places) {
    this.base = base.setting().mechanisms();
    this.all = new LinkedHashMap<>(this.base);
    this.known = base.knows(Kind.MECHANISM);
    this.facts = facts;
    this.places = places;
  }

  /** Their ids and titles. */
  Names names() {
    return named(Kind.MECHANISM.word(), each -> true);
  }

  private Names named(String kind, Predicate<MechanismHistory> some) {
    List<MechanismHistory> those = all.values().stream().filter(some).toList();
    return Names.of(kind, known, those, MechanismHistory::id, MechanismHistory::title);
  }

  /** Reads those of the base. */
  void read(PackFiles pack, Problems problems) {
    YamlLists.read(pack, PackFolder.MECHANISMS, problems, this::list);
  }

  private Fields list(Fields fields) {
    known = true;
    fields
        .groups("mechanisms", each -> mechanism(YamlLists.id(each, "id", "", places), each))
        .forEach(each -> all.putIfAbsent(each.id(), each));
    all.remove("");
    checkMentions(fields.problems());
    return fields;
  }

  /** Lays what an alternative says under {@code mechanisms} over the base's. */
  Fields lay(Fields fields) {
    for (Mapping.Entry entry : fields.entries()) {
      String id = entry.key();
      if (base.containsKey(id)) {
        fields
            .group(id, this::history)
            .map(own -> SettingOverlay.over(base.get(id).history(), own, Dated::from))
            .ifPresent(history -> all.put(id, base.get(id).with(history, base.get(id).held())));
      } else if (entry.value() instanceof Mapping own
          && !Collections.disjoint(own.entries().keySet(), OF_NEW_ONES)) {
        YamlLists.checkId(new Located<>(id, entry.at()), "", places, fields.problems());
        fields.group(id, each -> mechanism(id, each)).ifPresent(each -> all.put(id, each));
      } else if (known) {
        fields
            .problems()
            .error(
                entry.at(),
                "unknown mechanism " + Shown.value(id),
                names()
                    .near(id)
                    .orElse("To add a new mechanism, give its title, kind, members and history."));
      }
    }
    return fields;
  }

  /** Makes a mechanism of the base one that there never was. */
  void switchOff(Located<String> id, Problems problems) {
    names().check(id.place(), id.value(), problems);
    MechanismHistory off = base.get(id.value());
    if (off != null) {
      LocalDate first = off.history().get(0).from();
      List<Dated> never = List.of(new Dated(first, Status.ABSENT, List.of()));
      all.put(id.value(), off.with(never, List.of()));
    }
  }

  /** A mechanism of that id: its title, kind, members, history and what it depends on. */
  private MechanismHistory mechanism(String id, Fields fields) {
    String title = fields.text("title");
    MechanismKind kind =
        fields.choice("kind", "kind of mechanism", List.of(MechanismKind.values()), YamlLists::key);
    List<Country> members =
        fields
            .optionalChoices("members", "country", List.of(Country.values()), Country::name)
            .stream()
            .sorted()
            .toList();
    if (members.isEmpty()) {
      fields.error(
          "members",
          "a mechanism has one to three members",
          "Write, say, members: [JAPAN, ROK, US]");
    }
    List<Located<String>> required = fields.optionalTexts("requires");
    requires.putIfAbsent(id, required);
    List<Dated> history = history(fields);
    boolean drill = kind == MechanismKind.DRILL;
    if (!drill) {
      String remedy = "Delete it, or set kind: drill.";
      fields.refuse("practises", "only a drill practises another", remedy);
      fields.refuse("held", "only a drill can have been held", remedy);
    }
    List<Located<String>> others = drill ? fields.optionalTexts("practises") : List.of();
    practises.addAll(others);
    Function<Fields, LocalDate> day = YamlLists.daysInOrder("on");
    return new MechanismHistory(
        id,
        title,
        kind,
        members,
        YamlLists.values(required),
        history,
        YamlLists.values(others),
        drill
            ? fields.optionalGroups("held", each -> new Held(day.apply(each), sources(each)))
            : List.of());
  }

  /** The dated statuses, in order. */
  private List<Dated> history(Fields fields) {
    Function<Fields, LocalDate> from = YamlLists.daysInOrder("from");
    return fields.groups(
        "history",
        each ->
            new Dated(
                from.apply(each),
                each.choice("status", "status", List.of(Status.values()), YamlLists::key),
                sources(each)));
  }

  private List<String> sources(Fields fields) {
    return base.isEmpty()
        ? YamlLists.sources(fields, facts, false)
        : YamlLists.optionalSources(fields, facts);
  }

  /** Reports mechanisms that mention what is not there, or each other in a circle. */
  void checkMentions(Problems problems) {
    Names mechanisms = named("mechanism", each -> true);
    requires.values().stream()
        .flatMap(List::stream)
        .forEach(each -> mechanisms.check(each.place(), each.value(), problems));
    Names drills = named("drill", each -> each.kind() == MechanismKind.DRILL);
    practises.forEach(each -> drills.check(each.place(), each.value(), problems));
    Set<String> done = new HashSet<>();
    requires.keySet().forEach(id -> follow(id, new ArrayList<>(), done, problems));
  }

  /** Reports each circle once, at the requirement that closes it. */
  private void follow(String id, List<String> path, Set<String> done, Problems problems) {
    if (done.contains(id)) {
      return;
    }
    path.add(id);
    for (Located<String> next : requires.getOrDefault(id, List.of())) {
      int start = path.indexOf(next.value());
      if (start < 0) {
        follow(next.value(), path, done, problems);
      } else {
        String circle = String.join(" → ", path.subList(start, path.size())) + " → " + next.value();
        problems.error(
            next.place(),
            "mechanisms require each other in a circle: " + circle,
            "Delete one of these requirements.");
      }
    }
    path.remove(path.size() - 1);
    done.add(id);
  }
}
