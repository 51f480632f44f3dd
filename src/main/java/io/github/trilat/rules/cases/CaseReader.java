package io.github.trilat.rules.cases;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.engine.Setting;
import io.github.trilat.model.Respond;
import io.github.trilat.rules.pack.Names;
import io.github.trilat.rules.pack.PackFile;
import io.github.trilat.rules.pack.PackFolder;
import io.github.trilat.rules.tree.Vocabulary;
import io.github.trilat.scenario.Inject;
import io.github.trilat.scenario.Scenario;
import io.github.trilat.scenario.ShortScenario;
import io.github.trilat.yaml.Fields;
import io.github.trilat.yaml.Located;
import io.github.trilat.yaml.Node;
import io.github.trilat.yaml.Sequence;
import io.github.trilat.yaml.Yaml;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads cases, such as those of {@code rules/agreed/tests}.
 *
 * <pre>{@code
 * date: 2024-05-30
 * given:
 *   mechanisms: {real-time-warning-data: usable}
 * cases:
 *   - rule: The real-time link carries a partner's track
 *     case: the ROK's track goes to Japan and the US
 *     facts:
 *       - Track: {country: ROK, launch: I-02, objects: 18}
 *     then:
 *       - share the ROK's track of I-02 with Japan
 *         over real-time-warning-data after real-time-link-delay
 *       - share the ROK's track of I-02 with the US
 *         over real-time-warning-data after real-time-link-delay
 *   - rule: The real-time link carries a partner's track
 *     case: silent while the link is out
 *     mechanisms: {real-time-warning-data: out}
 *     facts:
 *       - Track: {country: ROK, launch: I-02, objects: 18}
 *     then: nothing
 * }</pre>
 *
 * <p>What a case says goes before what its file shares under {@code given}, and that before the
 * pack as it stands on the {@code date}. A case may have a {@code date} of its own: it moves the
 * pack, not the facts. A mechanism is {@code usable}, {@code out}, or of a status such as {@code
 * testing}.
 *
 * <p>Instead of facts a case may have a short {@code scenario}, of injects and, if need be, turns
 * and decisions; it is played on the pack's day, and the rule has to say this much in the course of
 * it and no more.
 */
public final class CaseReader {

  private static final String NOTHING = "nothing";
  private static final List<String> GIVEN = List.of("mechanisms", "parameters", "facts");
  private static final String BOTH = "a case has facts or a scenario, not both";
  private static final String OWN_FILE =
      "Put cases with a scenario into a file of their own, without ‘given’.";
  private static final String SILENT = "If the rule is to stay silent, write ‘then: nothing’.";

  private final Setting setting;
  private final Names rules;
  private final Names verbs = Names.of("response", Vocabulary.verbs(Respond.class));
  private final io.github.trilat.scenario.Names inScenarios;

  private CaseReader(Setting setting, List<RuleCard> rules) {
    this.setting = setting;
    this.rules = Names.of("rule", rules.stream().map(RuleCard::name).toList());
    this.inScenarios =
        io.github.trilat.scenario.Names.withoutFacts(
            setting.mechanismTitles(),
            setting.indicatorNames(),
            setting.parameters().keySet(),
            setting.topics());
  }

  /**
   * Reads all YAML files of a folder, by name; none if there is no such folder.
   *
   * @param doctrine the rules that the cases are about, and the world that they speak of
   * @throws InvalidInput with all that is wrong with the cases
   */
  public static List<CaseFile> readAll(Path folder, Doctrine doctrine) {
    return readAll(folder, doctrine.setting(), doctrine.rules());
  }

  /** The same for rules that are only read, of which a {@code PackOutline} tells. */
  public static List<CaseFile> readAll(Path folder, Setting setting, List<RuleCard> rules) {
    CaseReader reader = new CaseReader(setting, rules);
    Problems problems = new Problems();
    List<CaseFile> files = new ArrayList<>();
    for (PackFile file : PackFolder.cases(folder, problems)) {
      String path = file.path();
      file.bytes(PackFolder.MAX_BYTES, problems)
          .flatMap(bytes -> Yaml.read(path, bytes, problems))
          .flatMap(root -> Fields.read(root, problems, reader::cases))
          .ifPresent(cases -> files.add(new CaseFile(path, cases)));
    }
    problems.throwIfAny();
    return List.copyOf(files);
  }

  private List<Case> cases(Fields fields) {
    LocalDate date = fields.date("date");
    CaseGivenReader reader = new CaseGivenReader(setting, date);
    CaseGiven shared = fields.optionalGroup("given", reader::read).orElse(CaseGiven.NONE);
    return fields.groups("cases", each -> one(each, date, shared, reader));
  }

  private Case one(Fields fields, LocalDate date, CaseGiven shared, CaseGivenReader reader) {
    String rule = fields.text("rule");
    rules.check(fields.place("rule"), rule, fields.problems());
    String name = fields.text("case");
    LocalDate asOf = fields.optionalDate("date").orElse(date);
    if (fields.has("scenario")) {
      return played(fields, rule, name, asOf, shared);
    }
    CaseGiven given = shared.and(reader.read(fields));
    Situation moment = new Situation.Moment(CaseWorld.facts(setting, asOf, given));
    return new Case(fields.place(), rule, name, given.inShort(), moment, then(fields));
  }

  private Case played(Fields fields, String rule, String name, LocalDate date, CaseGiven shared) {
    GIVEN.forEach(key -> fields.refuse(key, BOTH, "Write one of the two."));
    if (!shared.equals(CaseGiven.NONE)) {
      fields
          .problems()
          .error(
              fields.keyPlace("scenario"),
              "what this file gives to all its cases is not so in a scenario",
              OWN_FILE);
    }
    Optional<Scenario> scenario =
        fields.group("scenario", script -> ShortScenario.read(script, name, date, inScenarios));
    List<String> injects =
        scenario.stream().flatMap(each -> each.injects().stream()).map(Inject::text).toList();
    Situation situation =
        scenario.<Situation>map(Situation.Played::new).orElse(new Situation.Moment(List.of()));
    return new Case(fields.place(), rule, name, injects, situation, then(fields));
  }

  private static boolean isEmptyList(Node node) {
    return node instanceof Sequence sequence && sequence.items().isEmpty();
  }

  private List<String> then(Fields fields) {
    List<Located<String>> said = fields.texts("then");
    if (said.size() == 1 && said.get(0).value().equals(NOTHING)) {
      return List.of();
    }
    if (fields.optional("then").filter(CaseReader::isEmptyList).isPresent()) {
      fields.error("then", "‘then’ is an empty list", SILENT);
    }
    said.forEach(each -> checkVerb(each, fields.problems()));
    return said.stream().map(each -> each.value().replace('’', '\'')).toList();
  }

  private void checkVerb(Located<String> sentence, Problems problems) {
    String first = sentence.value().replaceFirst(" .*", "");
    if (first.equals(NOTHING)) {
      problems.error(sentence.place(), "‘nothing’ stands among other sentences", SILENT);
    } else {
      verbs.check(sentence.place(), first, problems);
    }
  }
}
