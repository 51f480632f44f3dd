package io.github.trilat.rules.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.diagnostic.Golden;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.rules.lint.LintedFile;
import io.github.trilat.rules.lint.Linter;
import io.github.trilat.rules.pack.PackFolder;
import io.github.trilat.rules.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.drools.codegen.common.GeneratedFile;
import org.drools.drl.ast.descr.PackageDescr;
import org.junit.jupiter.api.Test;

/**
 * The list of what compiled rules may refer to is what is generated for all rules that are shipped
 * and for all forms of the dialect: nothing is missing, and nothing is in it without need.
 */
class AllowedListTest {

  private static final Path LIST =
      Path.of("src/main/resources/io/github/trilat/rules/confine/allowed.txt");

  private final Problems problems = new Problems();
  private final CompilerView view = new CompilerView();

  @Test
  void holdsWhatIsGeneratedAndNoMore() throws IOException {
    List<GeneratedFile> java = new ArrayList<>();
    for (SourceFile file : files()) {
      Linter.lint(file, "x" + Integer.toHexString(file.text().hashCode()), problems)
          .filter(linted -> !linted.rules().isEmpty())
          .ifPresent(linted -> java.addAll(generated(linted)));
    }
    problems.throwIfAny();
    JavaBuild.Result built = JavaBuild.compile(java, view);

    assertThat(built.errors()).isEmpty();
    Golden.assertMatches(LIST, String.join("\n", new ReferredTo(built.classes()).lines()) + "\n");
  }

  private List<SourceFile> files() throws IOException {
    List<SourceFile> files = new ArrayList<>();
    DialectForms.files().forEach(text -> files.add(new SourceFile("forms.drl", "forms.drl", text)));
    PackFolder.read(Path.of("rules/agreed"), problems)
        .ifPresent(pack -> files.addAll(pack.rules()));
    try (Stream<Path> alternatives = Files.list(Path.of("rules/alternatives"))) {
      alternatives
          .sorted()
          .flatMap(each -> PackFolder.readAlternative(each, problems).stream())
          .forEach(each -> files.addAll(each.rules()));
    }
    return files;
  }

  private List<GeneratedFile> generated(LintedFile file) {
    PackageDescr parsed = RuleParser.parse(file.drl().text()).rules().orElseThrow();
    ModelSources sources = new ModelGenerator(view).generate(parsed, file.key());
    sources.errors().forEach(error -> problems.error(file.drl().source().whole(), error, ""));
    return sources.files();
  }
}
