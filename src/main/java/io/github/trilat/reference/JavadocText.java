package io.github.trilat.reference;

import com.github.javaparser.javadoc.description.JavadocDescription;
import com.github.javaparser.javadoc.description.JavadocDescriptionElement;
import com.github.javaparser.javadoc.description.JavadocInlineTag;
import io.github.trilat.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Turns a Javadoc description into paragraphs. */
final class JavadocText {

  private final List<Phrase> paragraphs = new ArrayList<>();
  private Phrase current = Phrase.EMPTY;

  private JavadocText() {}

  /** The paragraphs of a description; none if it is empty. */
  static List<Phrase> of(JavadocDescription description) {
    JavadocText text = new JavadocText();
    description.getElements().forEach(text::add);
    text.endParagraph();
    return List.copyOf(text.paragraphs);
  }

  /** A description that is a single phrase, such as that of a parameter. */
  static Phrase phrase(JavadocDescription description) {
    return Phrase.join(" ", of(description));
  }

  private void add(JavadocDescriptionElement element) {
    if (element instanceof JavadocInlineTag tag) {
      current = current.and(tag(tag.getName(), spaced(tag.getContent()).strip()));
      return;
    }
    String[] parts = element.toText().split("<p>", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        endParagraph();
      }
      String words = spaced(parts[i]);
      current = current.and(current.isEmpty() ? words.stripLeading() : words);
    }
  }

  /** What a tag stands for: code, or a reference such as {@code Measure#LEVEL its level}. */
  private static Phrase tag(String name, String content) {
    if (!name.startsWith("link")) {
      return Prose.code(content);
    }
    String target = content.replaceFirst(" .*", "");
    String label = content.substring(target.length()).strip();
    String type = target.replaceFirst("#.*", "");
    String shown =
        label.isEmpty() ? target.replaceFirst("^#", "").replace('#', '.').replace("()", "") : label;
    return type.isEmpty() ? Prose.code(shown) : new Ref(Kind.WORD, type).called(shown);
  }

  private void endParagraph() {
    if (!Prose.plain(current).isBlank()) {
      paragraphs.add(Prose.stripped(current));
    }
    current = Phrase.EMPTY;
  }

  private static String spaced(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
