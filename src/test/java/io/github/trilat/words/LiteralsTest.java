package io.github.trilat.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.ThrowStmt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a user reads stands in the catalogue, not in Java: a text with two words in it, other than
 * the message of a fault or of what is wrong in a file, is counted, and may not become more.
 */
class LiteralsTest {
  private static final Path ROOT = Path.of("src/main/java/io/github/trilat");

  private static final ParserConfiguration JAVA =
      new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17);

  /** Two words: a letter, a space, and a letter, outside of markup. */
  private static final Pattern WORDS = Pattern.compile("\\p{L}[’'),;:.]* [(‘]?\\p{Ll}");

  private static final Pattern MARKUP = Pattern.compile("[<{]|=\"|\\\\");

  /** What makes an error message of its arguments. */
  private static final Set<String> COMPLAINTS =
      Set.of(
          "wrong", "damaged", "wanting", "need", "expect", "require", "error", "warn", "refuse",
          "value");

  private static final Pattern FAULT =
      Pattern.compile(".*(Exception|Failure|Act|Problem|Misuse|Failed|Input)");

  @ParameterizedTest
  @CsvSource({
    "analysis, 0",
    "coverage, 0",
    "document, 0",
    "engine, 4",
    "foresight, 12",
    "journal, 9",
    "model, 2",
    "report, 0",
    "warning, 0",
    "words, 0"
  })
  void noMoreTextsThanThereWereStandInJava(String part, int most) throws IOException {
    assertThat(texts(ROOT.resolve(part))).hasSizeLessThanOrEqualTo(most);
  }

  private static List<String> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .flatMap(LiteralsTest::literals)
          .toList();
    }
  }

  private static Stream<String> literals(Path file) {
    try {
      CompilationUnit unit = new JavaParser(JAVA).parse(file).getResult().orElseThrow();
      return unit.findAll(StringLiteralExpr.class).stream()
          .filter(each -> isSaid(each.asString()) && !isComplaint(each))
          .map(each -> file.getFileName() + ": " + each.asString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static boolean isSaid(String text) {
    return WORDS.matcher(text).find()
        && !MARKUP.matcher(text).find()
        && !text.startsWith("./trilat ");
  }

  private static boolean isComplaint(StringLiteralExpr text) {
    for (Node at = text; at.getParentNode().isPresent(); at = at.getParentNode().get()) {
      boolean complains =
          at instanceof ThrowStmt
              || at instanceof AnnotationExpr
              || (at instanceof ObjectCreationExpr made
                  && FAULT.matcher(made.getType().getNameAsString()).matches())
              || (at instanceof MethodCallExpr call && COMPLAINTS.contains(call.getNameAsString()))
              || (at instanceof MethodDeclaration method
                  && FAULT.matcher(method.getType().asString()).matches());
      if (complains) {
        return true;
      }
    }
    return false;
  }
}
