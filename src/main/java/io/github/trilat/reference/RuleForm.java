package io.github.trilat.reference;

import static io.github.trilat.reference.ReferenceSays.SAYS;

import io.github.trilat.document.Block.Section;
import io.github.trilat.rules.PackOutline.Written;
import io.github.trilat.words.Phrase;
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

  private final List<Written> rules;

  RuleForm(Shelf shelf) {
    this.rules = shelf.material().pack().rules();
  }

  Chapter chapter() {
    List<Section> parts = new ArrayList<>();
    parts.add(Shelf.prose(SAYS.inShort(), paragraphs()));
    sample().ifPresent(rule -> parts.add(lineByLine(rule)));
    Ref ref = new Ref(Kind.WORD, "rule");
    Phrase what = Phrase.of(SAYS.ruleIs());
    return Chapter.of(
        SAYS.formOfRule(),
        List.of(
            new Entry(
                ref,
                Phrase.of(SAYS.howRuleIsRead()),
                what,
                List.of(Ref.to(Kind.WORD, ref.id()), what),
                Set.of("when", "then", "not", "end", "respond", "@source", "@mechanism"),
                parts)));
  }

  private static List<Phrase> paragraphs() {
    try (InputStream in = RuleForm.class.getResourceAsStream(TEXT)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(Prose::marked)
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

  private static Section lineByLine(Written rule) {
    return Shelf.section(
        SAYS.lineByLine(),
        rule.rule()
            .story()
            .lines()
            .map(line -> List.of(Prose.code(line), LineNotes.on(line.strip())))
            .toList());
  }
}
