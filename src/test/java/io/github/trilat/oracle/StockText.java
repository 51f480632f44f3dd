package io.github.trilat.oracle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * All rules of a pack and its alternatives as one text of plain DRL, in the order of file and line.
 * It reads the folders by itself and has tables and rules told apart by Drools.
 */
final class StockText {
  private static final String HEAD =
      """
      package stock;
      import io.github.trilat.model.*;
      global Respond respond;

      """;
  private static final String RULES = ".drl";
  private static final String TABLE = ".drl.csv";
  private static final String ALTERNATIVE = "alternative.yaml";

  private StockText() {}

  /**
   * The text.
   *
   * @param alternatives folders, the lowest first
   * @throws IllegalArgumentException when an alternative leaves out a rule that the base lacks
   */
  static String of(Path base, List<Path> alternatives, PlainDrl plain) {
    Set<String> omitted = new TreeSet<>();
    alternatives.forEach(each -> omitted.addAll(omittedBy(each)));
    Set<String> missing = new TreeSet<>(omitted);
    StringBuilder text = new StringBuilder(HEAD);
    for (String drl : files(base, plain)) {
      text.append(without(omitted, missing, drl)).append('\n');
    }
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("the base has no rule " + missing);
    }
    alternatives.stream()
        .flatMap(each -> files(each, plain).stream())
        .forEach(drl -> text.append(drl).append('\n'));
    return text.toString();
  }

  /** The rules of the base that an alternative switches off or replaces. */
  private static Set<String> omittedBy(Path alternative) {
    JsonNode root = new YAMLMapper().readTree(alternative.resolve(ALTERNATIVE).toFile());
    Set<String> names = new HashSet<>();
    root.path("off").path("rules").forEach(each -> names.add(each.asString()));
    root.path("replaces").forEach(each -> names.add(each.asString()));
    return names;
  }

  private static List<String> files(Path folder, PlainDrl plain) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(StockText::isRules)
          .sorted(Comparator.comparing(StockText::name))
          .map(file -> plain.of(drl(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isRules(Path file) {
    return name(file).endsWith(RULES) || name(file).endsWith(TABLE);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String drl(Path file) {
    try {
      String text = Files.readString(file);
      return name(file).endsWith(TABLE)
          ? new SpreadsheetCompiler()
              .compile(
                  false,
                  new ByteArrayInputStream(asWritten(text).getBytes(StandardCharsets.UTF_8)),
                  InputType.CSV)
          : text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A quotation mark in a cell is one: unless told otherwise, Drools' tables escape it. */
  private static String asWritten(String table) {
    return table.replaceFirst("(?m)^RuleTable", "RuleSet,trilat\nEscapeQuotes,false\nRuleTable");
  }

  /** The text without the omitted rules, each of which is struck off the missing ones. */
  private static String without(Set<String> omitted, Set<String> missing, String drl) {
    if (omitted.stream().noneMatch(drl::contains)) {
      return drl;
    }
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (RuleDescr rule : rules(drl)) {
      if (omitted.contains(rule.getName())) {
        missing.remove(rule.getName());
        rest.append(drl, from, rule.getStartCharacter());
        from = rule.getEndCharacter() + 1;
      }
    }
    return rest.append(drl.substring(from)).toString();
  }

  /** The rules of a text as Drools' parser sees them, in their order. */
  private static List<RuleDescr> rules(String drl) {
    DrlParser parser = new DrlParser();
    try {
      PackageDescr parsed = parser.parse(false, drl);
      if (parser.hasErrors()) {
        throw new IllegalArgumentException("Drools cannot read the rules: " + parser.getErrors());
      }
      List<RuleDescr> rules = new ArrayList<>(parsed.getRules());
      rules.sort(Comparator.comparingInt(RuleDescr::getStartCharacter));
      return rules;
    } catch (DroolsParserException e) {
      throw new IllegalArgumentException("Drools cannot read the rules", e);
    }
  }
}
