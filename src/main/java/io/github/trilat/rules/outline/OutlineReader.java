package io.github.trilat.rules.outline;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.rules.lint.LintedFile;
import io.github.trilat.rules.lint.Linter;
import io.github.trilat.rules.pack.Alternative;
import io.github.trilat.rules.pack.AlternativeReader;
import io.github.trilat.rules.pack.CommentGroups;
import io.github.trilat.rules.pack.PackFiles;
import io.github.trilat.rules.pack.PackFolder;
import io.github.trilat.rules.pack.SettingOverlay;
import io.github.trilat.rules.pack.SettingReader;
import io.github.trilat.rules.text.CsvRow;
import io.github.trilat.rules.text.DrlText;
import io.github.trilat.rules.text.RuleTokens;
import io.github.trilat.rules.text.Token;
import io.github.trilat.source.CitableFacts;
import io.github.trilat.yaml.Located;
import io.github.trilat.yaml.Mapping;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a pack without compiling it. */
public final class OutlineReader {

  private static final String COMMENT = "//";

  private OutlineReader() {}

  /**
   * Reads and lints the pack in that folder.
   *
   * @param facts what the YAML's citations have to be among
   * @throws InvalidInput with what is wrong with its files
   */
  public static PackOutline read(Path pack, CitableFacts facts) {
    Problems problems = new Problems();
    PackFiles files =
        PackFolder.read(pack, problems).orElseThrow(() -> new InvalidInput(problems.all()));
    SettingReader.Read read = SettingReader.read(files, facts, problems);
    List<RuleFileOutline> rules = rules(files, problems);
    problems.throwIfAny();
    return new PackOutline(
        files.name(), read.title(), read.summary(), read.setting(), rules, groups(files));
  }

  /**
   * Reads and lints an alternative to a pack.
   *
   * @param facts what the YAML's citations have to be among
   * @throws InvalidInput with what is wrong with the files of either
   */
  public static AlternativeOutline read(Path pack, Path alternative, CitableFacts facts) {
    Problems problems = new Problems();
    PackFiles base =
        PackFolder.read(pack, problems).orElseThrow(() -> new InvalidInput(problems.all()));
    Alternative read =
        AlternativeReader.read(alternative, problems)
            .orElseThrow(() -> new InvalidInput(problems.all()));
    SettingReader.Read laid =
        SettingOverlay.of(
            SettingReader.read(base, facts, problems), facts, List.of(read), problems);
    List<RuleFileOutline> rules = rules(read.files(), problems);
    problems.throwIfAny();
    return new AlternativeOutline(
        read.story(),
        values(read.offRules()),
        values(read.replaces()),
        values(read.offMechanisms()),
        keys(read.parameters()),
        keys(read.mechanisms()),
        laid.setting(),
        rules);
  }

  private static List<String> values(List<Located<String>> names) {
    return names.stream().map(Located::value).toList();
  }

  private static List<String> keys(Optional<Mapping> mapping) {
    return mapping.stream().flatMap(each -> each.entries().keySet().stream()).toList();
  }

  private static List<RuleFileOutline> rules(PackFiles files, Problems problems) {
    return files.rules().stream()
        .flatMap(source -> Linter.lint(source, "", problems).stream())
        .map(file -> file(files.name() + "/" + file.drl().source().name(), file))
        .toList();
  }

  private static Map<String, String> groups(PackFiles files) {
    return files.yaml(PackFolder.PARAMETERS).map(CommentGroups::of).orElse(Map.of());
  }

  private static RuleFileOutline file(String label, LintedFile file) {
    DrlText drl = file.drl();
    int begin = drl.isTable() ? 0 : head(drl).mapToInt(line -> line.length() + 1).sum();
    List<RuleOutline> rules = new ArrayList<>();
    for (int i = 0; i < file.rules().size(); i++) {
      RuleTokens rule = file.rules().get(i);
      rules.add(
          new RuleOutline(
              file.cards().get(i).card(label), text(drl, rule, begin), words(rule), texts(rule)));
      begin = rule.end().end();
    }
    return new RuleFileOutline(label, comment(drl), rules);
  }

  /** The comment lines with which a rule file begins. */
  private static Stream<String> head(DrlText drl) {
    return drl.source().lines().stream().takeWhile(line -> line.startsWith(COMMENT));
  }

  /** What a file says at its head; a table says it in its first row. */
  private static String comment(DrlText drl) {
    return drl.isTable()
        ? CsvRow.of(1, drl.source().lines().get(0)).cells().get(0).text()
        : head(drl)
            .map(line -> line.substring(COMMENT.length()).strip())
            .collect(Collectors.joining(" "));
  }

  private static String text(DrlText drl, RuleTokens rule, int begin) {
    int start = drl.isTable() ? drl.text().lastIndexOf("rule", rule.name().offset()) : begin;
    return drl.text().substring(start, rule.end().end()).strip().replace("\t", "  ");
  }

  private static Set<String> words(RuleTokens rule) {
    Set<String> words = new HashSet<>();
    Stream.concat(rule.when().stream(), rule.then().stream())
        .filter(token -> token.isWord() && Character.isUpperCase(token.text().charAt(0)))
        .forEach(token -> words.add(token.text()));
    Optional<Token> before = Optional.empty();
    for (Token token : rule.then()) {
      if (token.isWord() && before.filter(sign -> sign.is(".")).isPresent()) {
        words.add(token.text());
      }
      before = Optional.of(token);
    }
    return words;
  }

  private static Set<String> texts(RuleTokens rule) {
    return rule.when().stream().filter(Token::isText).map(Token::text).collect(Collectors.toSet());
  }
}
