package io.github.trilat.source;

import io.github.trilat.diagnostic.Shown;
import io.github.trilat.yaml.Fields;
import io.github.trilat.yaml.Located;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one file of fact cards. */
final class DocumentReader {

  private static final double MOST = 1e12;

  private final String fileId;
  private final SourceIndex index;
  private Document.Kind kind = Document.Kind.FOUNDING;

  /**
   * @param fileId the file's name without its ending
   */
  DocumentReader(String fileId, SourceIndex index) {
    this.fileId = fileId;
    this.index = index;
  }

  Document read(Fields fields) {
    String id = fields.text("document");
    if (!id.isEmpty() && !id.equals(fileId)) {
      fields.error(
          "document",
          "the file is named " + Shown.value(fileId + ".yaml") + ", not after this id",
          "Give the file and the document the same name.");
    }
    kind = fields.choice("kind", Document.Kind.all(), Document.Kind::key);
    return new Document(
        fileId,
        fields.text("title"),
        fields.text("publisher"),
        fields.date("date"),
        kind,
        fields.groups("facts", this::fact));
  }

  private FactCard fact(Fields fields) {
    FactCard.Kind factKind = fields.choice("kind", FactCard.Kind.all(), FactCard.Kind::key);
    FactCard card =
        new FactCard(
            fields.text("id"),
            fileId,
            factKind,
            fields.text("date"),
            fields.text("says"),
            also(fields),
            figures(fields, factKind),
            corrects(fields, factKind),
            fields.optionalText("background"),
            where(fields, factKind),
            fields.place("id"));
    index.declare(card);
    return card;
  }

  private List<String> also(Fields fields) {
    List<Located<String>> also = fields.optionalTexts("also");
    also.forEach(index::mentionDocument);
    return also.stream().map(Located::value).toList();
  }

  private List<FactCard.Figure> figures(Fields fields, FactCard.Kind factKind) {
    Set<String> names = new HashSet<>();
    return factKind == FactCard.Kind.FIGURE
        ? fields.groups("figures", each -> figure(each, names))
        : fields.optionalGroups("figures", each -> figure(each, names));
  }

  private static FactCard.Figure figure(Fields fields, Set<String> names) {
    String name = fields.text("name");
    if (!names.add(name) && !name.isEmpty()) {
      fields.error("name", "this fact has a figure of that name already", "Choose another name.");
    }
    return new FactCard.Figure(name, fields.decimal("value", -MOST, MOST), fields.text("unit"));
  }

  private Optional<String> corrects(Fields fields, FactCard.Kind factKind) {
    if (factKind != FactCard.Kind.CORRECTION) {
      fields.refuse(
          "corrects", "only a correction corrects a fact", "Delete it, or make it a correction.");
      return Optional.empty();
    }
    if (kind == Document.Kind.FOUNDING) {
      fields.error(
          "kind", "a founding document corrects nothing", "Move the correction to public-record.");
    }
    String corrected = fields.text("corrects");
    index.mentionFact(new Located<>(corrected, fields.place("corrects")));
    return Optional.of(corrected);
  }

  private List<String> where(Fields fields, FactCard.Kind factKind) {
    if (kind == Document.Kind.FOUNDING) {
      fields.refuse("where", "a founding document is its own page", "Delete it, or move the fact.");
      return List.of();
    }
    List<Located<String>> where =
        factKind == FactCard.Kind.CORRECTION
            ? fields.optionalTexts("where")
            : fields.texts("where");
    return where.stream().map(Located::value).toList();
  }
}
