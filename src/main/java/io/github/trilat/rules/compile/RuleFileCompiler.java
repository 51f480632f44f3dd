package io.github.trilat.rules.compile;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.rules.confine.Confinement;
import io.github.trilat.rules.lint.LintedFile;
import io.github.trilat.rules.lint.Linter;
import io.github.trilat.rules.text.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Lints and compiles rule files. The one way to the parser, the code generator and the Java
 * compiler, none of which is loaded before.
 */
final class RuleFileCompiler {

  private static final int KEY_IN_NAMES = 16;

  private final CompilerView view = new CompilerView();
  private final Problems problems;

  private RuleFileCompiler(Problems problems) {
    this.problems = problems;
  }

  /**
   * Lints and compiles files. All Java is compiled in one go, for the compiler spends most of its
   * time on getting to know the classes that all of it uses.
   *
   * @param sources by the key of their content
   * @return by key, those in which nothing is wrong, and unfinished those whose rules could be told
   *     from each other; what is wrong goes to the problems
   */
  static Map<String, CompiledFile> compile(Map<String, SourceFile> sources, Problems problems) {
    RuleFileCompiler compiler = new RuleFileCompiler(problems);
    Map<LintedFile, ModelSources> models = new LinkedHashMap<>();
    Map<String, CompiledFile> compiled = new TreeMap<>();
    sources.forEach(
        (key, source) -> {
          int before = problems.errors();
          Optional<LintedFile> linted = Linter.read(source, key, problems);
          if (problems.errors() == before) {
            linted.ifPresent(
                file -> compiler.model(file).ifPresent(model -> models.put(file, model)));
          } else {
            linted
                .filter(file -> !file.cards().isEmpty())
                .ifPresent(file -> compiled.put(key, CompiledFile.unfinished(file)));
          }
        });
    compiled.putAll(compiler.java(models));
    return compiled;
  }

  private Optional<ModelSources> model(LintedFile file) {
    if (file.rules().isEmpty()) {
      return Optional.of(new ModelSources("", List.of(), List.of()));
    }
    RuleParser.Parsed parsed = RuleParser.parse(file.drl().text());
    if (parsed.rules().isEmpty()) {
      new Blame(file, view, problems).parsing(parsed);
      return Optional.empty();
    }
    String id = file.key().substring(0, KEY_IN_NAMES);
    ModelSources model = new ModelGenerator(view).generate(parsed.rules().get(), id);
    if (model.isFailed()) {
      new Blame(file, view, problems).compiling(model.errors());
      return Optional.empty();
    }
    return Optional.of(model);
  }

  private Map<String, CompiledFile> java(Map<LintedFile, ModelSources> models) {
    JavaBuild.Result java =
        JavaBuild.compile(
            models.values().stream().flatMap(model -> model.files().stream()).toList(), view);
    Map<String, CompiledFile> compiled = new TreeMap<>();
    models.forEach(
        (file, model) -> {
          List<String> errors = java.against(model);
          if (!errors.isEmpty()) {
            new Blame(file, view, problems).compiling(errors);
          } else if (Confinement.check(file.drl().source(), java.of(model), problems)) {
            compiled.put(file.key(), compiled(file, model, java));
          }
        });
    return compiled;
  }

  private static CompiledFile compiled(LintedFile file, ModelSources model, JavaBuild.Result java) {
    return new CompiledFile(
        file.cards(),
        file.notes().mentions(),
        file.notes().warnings(),
        model.model(),
        java.of(model));
  }
}
