package io.github.trilat.report;

import io.github.trilat.reference.Chapter;
import io.github.trilat.reference.Kind;
import io.github.trilat.reference.Ref;
import io.github.trilat.reference.Reference;
import io.github.trilat.reference.Text;
import java.util.List;

/** What the template of a page of the reference shows: all entries of a kind. */
record ReferenceView(Reference reference, Kind kind) {

  List<Chapter> chapters() {
    return reference.chapters(kind);
  }

  /** Whether a table of all entries stands before them; fact cards are read by document. */
  boolean hasOverview() {
    return kind != Kind.FACT;
  }

  /** The page of a kind. */
  static String file(Kind kind) {
    return kind.key() + ".html";
  }

  /** How many there are of a kind. */
  static int count(Reference reference, Kind kind) {
    return reference.chapters(kind).stream().mapToInt(each -> each.entries().size()).sum();
  }

  /** Whether the words lead somewhere. */
  boolean leads(Text.Span span) {
    return span instanceof Text.Link link && reference.entry(link.to()).isPresent();
  }

  /** Whether a cell is a day, or a day and time, which stays in one line. */
  boolean isDate(Text cell) {
    return cell.plain().matches("\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2})?");
  }

  boolean isCode(Text.Span span) {
    return span instanceof Text.Code;
  }

  /** Where the words lead. */
  String target(Text.Span span) {
    Ref to = ((Text.Link) span).to();
    return (to.kind() == kind ? "" : file(to.kind())) + "#" + to.anchor();
  }
}
