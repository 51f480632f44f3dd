package io.github.trilat.reference;

import io.github.trilat.rules.PackOutline.Written;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a rule is read: the explanation, and one rule of the pack gone through line by line. */
final class RuleForm {

  private static final String TEXT = "/io/github/trilat/reference/how-a-rule-is-read.txt";
  private static final String TITLE = "How a rule is read";

  private final List<Written> rules;

  RuleForm(Shelf shelf) {
    this.rules = shelf.material().pack().rules();
  }

  Chapter chapter() {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Prose("In short", paragraphs()));
    sample().ifPresent(rule -> parts.add(lineByLine(rule)));
    Ref ref = new Ref(Kind.WORD, "rule");
    Text what =
        Text.of("A sentence of what happens, what has to be so for it, and the response to it.");
    return new Chapter(
        "The form of a rule",
        "",
        List.of(
            new Entry(
                ref,
                TITLE,
                what,
                List.of(Text.link(Kind.WORD, ref.id()), what),
                Set.of("when", "then", "not", "end", "respond", "@source", "@mechanism"),
                parts)));
  }

  private static List<Text> paragraphs() {
    try (InputStream in = RuleForm.class.getResourceAsStream(TEXT)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(Text::marked)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first rule that shows most: it belongs to a mechanism, remembers, denies and counts. */
  private Optional<Written> sample() {
    return rules.stream()
        .filter(rule -> !rule.card().mechanism().isEmpty())
        .filter(rule -> rule.rule().story().contains("\n  not "))
        .filter(
            rule ->
                rule.rule().story().contains("after( \"")
                    || rule.rule().story().contains("Parameter("))
        .filter(rule -> rule.rule().words().containsAll(Set.of("Track", "share")))
        .findFirst();
  }

  private static Part lineByLine(Written rule) {
    return new Part.Table(
        "One rule, line by line",
        rule.rule()
            .story()
            .lines()
            .map(line -> List.of(Text.code(line), Text.marked(LineNotes.on(line.strip()))))
            .toList());
  }
}
