package io.github.trilat.oracle;

import io.github.trilat.diagnostic.NoLanguage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.utils.KieHelper;

/**
 * Rules compiled by stock Drools: its own parser, code generator and Java compiler, in memory, from
 * nothing but the text of the rules. A second opinion on how we read them.
 */
final class StockRules {
  /** Our dialect: parameters called by their ids are patterns of their own. */
  static final PlainDrl DIALECT = new NamedParameters();

  private static final Map<String, KieBase> COMPILED = new ConcurrentHashMap<>();

  private StockRules() {}

  /**
   * The rules of a pack and alternatives over it, in one package, in the order of file and line.
   *
   * @param base such as {@code rules/agreed}
   * @param alternatives folders, the lowest first
   */
  static KieBase of(Path base, List<Path> alternatives) {
    return of(base, alternatives, DIALECT);
  }

  /** The same for rules in another dialect. */
  static KieBase of(Path base, List<Path> alternatives, PlainDrl plain) {
    return compiled(StockText.of(base, alternatives, plain));
  }

  /** The same text is compiled once, for as long as the JVM lives. */
  private static KieBase compiled(String drl) {
    return COMPILED.computeIfAbsent(drl, StockRules::compile);
  }

  /** In no language: stock Drools writes Java in that of the machine, and Turkish has no "int". */
  private static KieBase compile(String drl) {
    return NoLanguage.in(
        () ->
            new KieHelper().addContent(drl, ResourceType.DRL).build(ExecutableModelProject.class));
  }
}
