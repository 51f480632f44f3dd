package io.github.trilat.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.trilat.reference.Kind;
import io.github.trilat.reference.Reference;
import java.util.SortedMap;
import java.util.TreeMap;

/** The reference as linked HTML pages that open from disk: one for each kind, and an index. */
public final class ReferencePages {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, ReferencePages.class.getClassLoader(), "io.github.trilat.report");

  private ReferencePages() {}

  /** All files by name, the style sheet among them. */
  public static SortedMap<String, String> files(Reference reference) {
    SortedMap<String, String> files = new TreeMap<>();
    files.put("index.html", render("reference-index.jte", reference));
    for (Kind kind : Kind.values()) {
      files.put(
          ReferenceView.file(kind),
          render("reference-page.jte", new ReferenceView(reference, kind)));
    }
    files.put("reference.css", StyleSheet.reference());
    return files;
  }

  private static String render(String template, Object view) {
    StringOutput out = new StringOutput(1 << 16);
    ENGINE.render(template, view, out);
    return out.toString();
  }
}
