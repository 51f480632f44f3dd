package io.github.trilat.document;

import static io.github.trilat.document.DocumentSays.SAYS;

import io.github.trilat.document.Block.Cells;
import io.github.trilat.document.Block.Code;
import io.github.trilat.document.Block.Figure;
import io.github.trilat.document.Block.Group;
import io.github.trilat.document.Block.ItemList;
import io.github.trilat.document.Block.Note;
import io.github.trilat.document.Block.Paragraph;
import io.github.trilat.document.Block.Quote;
import io.github.trilat.document.Block.Row;
import io.github.trilat.document.Block.Section;
import io.github.trilat.document.Block.Table;
import io.github.trilat.document.Block.Timeline;
import io.github.trilat.words.Mark;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Span;
import io.github.trilat.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Documents as web pages: sections nest as section, article and part. */
public final class Html {
  private static final List<String> ELEMENTS = List.of("section", "article", "div");
  private static final Pattern NUMBER = Pattern.compile("[+−]?\\d[\\d.,]*( [a-z%°/]+)?");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2})?");

  private final Words words;
  private final String here;
  private final Function<Mark, Optional<String>> targets;
  private final StringBuilder text = new StringBuilder();

  private Html(Words words, String here, Function<Mark, Optional<String>> targets) {
    this.words = words;
    this.here = here;
    this.targets = targets;
  }

  /** A page of which links lead where they say. */
  public static String page(Document document, Frame frame, Words words) {
    return page(document, frame, words, mark -> Optional.empty());
  }

  /**
   * A page.
   *
   * @param targets where marks of other sorts than {@link Link} lead, if anywhere
   */
  public static String page(
      Document document, Frame frame, Words words, Function<Mark, Optional<String>> targets) {
    Html page = new Html(words, frame.here(), targets);
    page.head(frame);
    page.header(document, frame);
    page.line("<main>");
    document.blocks().forEach(block -> page.add(block, 0));
    page.line("</main>\n</body>\n</html>");
    return page.text.toString();
  }

  private void head(Frame frame) {
    line("<!DOCTYPE html>\n<html lang=\"" + words.language() + "\">\n<head>");
    line("<meta charset=\"utf-8\">");
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    line("<title>" + escaped(words.text(frame.window())) + "</title>");
    line(frame.style());
    line("</head>\n<body" + named("class", frame.name()) + ">");
  }

  private void header(Document document, Frame frame) {
    line("<header>");
    element("p", "kind", frame.kind());
    element("h1", "", document.title());
    document.lead().forEach(line -> element("p", "about", line));
    line("</header>");
    line("<nav" + named("aria-label", words.text(SAYS.contents())) + ">");
    frame.links().forEach(link -> line(inline(link)));
    line("</nav>");
  }

  private void add(Block block, int depth) {
    if (block instanceof Section section) {
      section(section, depth);
    } else if (block instanceof Paragraph paragraph) {
      element("p", "", paragraph.text());
    } else if (block instanceof Note note) {
      element("p", "note", note.text());
    } else if (block instanceof Quote quote) {
      element("h" + (2 + depth), "", quote.label());
      quote.sentences().forEach(each -> element("p", "telling", each));
    } else if (block instanceof ItemList list) {
      line("<ol>");
      list.items().forEach(this::item);
      line("</ol>");
    } else if (block instanceof Code code) {
      line("<pre>" + escaped(String.join("\n", code.lines())) + "</pre>");
    } else if (block instanceof Figure figure) {
      line("<figure>" + figure.svg() + "</figure>");
    } else if (block instanceof Timeline timeline) {
      timeline(timeline);
    } else if (block instanceof Table table) {
      table(table);
    }
  }

  private void section(Section section, int depth) {
    String element = ELEMENTS.get(Math.min(depth, ELEMENTS.size() - 1));
    String heading = "h" + (2 + depth);
    boolean part = element.equals("div");
    String subtitle =
        section.subtitle().isEmpty() || part
            ? ""
            : "<span class=\"title\">" + inline(section.subtitle()) + "</span>";
    line("<" + element + named("id", section.id()) + named("class", part ? "part" : "") + ">");
    line("<" + heading + ">" + inline(section.title()) + subtitle + "</" + heading + ">");
    line(part ? "<div>" : "");
    element("p", "place", part ? section.subtitle() : Phrase.EMPTY);
    section.blocks().forEach(block -> add(block, depth + 1));
    line(part ? "</div>" : "");
    line("</" + element + ">");
  }

  private void item(List<Phrase> item) {
    line("<li>");
    item.forEach(each -> element("p", "", each));
    line("</li>");
  }

  private void table(Table table) {
    element("p", "caption", table.caption());
    line("<table>");
    heads(table.heads());
    int columns =
        table.rows().stream()
            .mapToInt(row -> row instanceof Cells it ? it.cells().size() : 1)
            .max()
            .orElse(1);
    line("<tbody>");
    for (Row row : table.rows()) {
      if (row instanceof Group group) {
        spanning(columns, Phrase.of(group.title()));
      } else if (row instanceof Cells cells) {
        row(cells.cells());
      }
    }
    line("</tbody>\n</table>");
    table.notes().forEach(note -> element("p", "telling", note));
  }

  private void heads(List<Phrase> heads) {
    if (!heads.isEmpty()) {
      text.append("<thead><tr>");
      heads.forEach(head -> text.append("<th scope=\"col\">" + inline(head) + "</th>"));
      line("</tr></thead>");
    }
  }

  private void spanning(int columns, Phrase title) {
    String cell = "<th colspan=\"" + columns + "\" scope=\"rowgroup\">" + inline(title) + "</th>";
    line("<tr class=\"group\">" + cell + "</tr>");
  }

  /** The first cell says what the row is about. */
  private void row(List<List<Phrase>> cells) {
    text.append("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      String shown = cells.get(i).stream().map(this::inline).collect(Collectors.joining("<br>"));
      text.append(i == 0 ? "<th scope=\"row\"" : "<td").append(sort(cells.get(i))).append('>');
      text.append(shown).append(i == 0 ? "</th>" : "</td>");
    }
    line("</tr>");
  }

  /** Numbers and days are set in their own way. */
  private String sort(List<Phrase> cell) {
    String plain = cell.stream().map(words::text).collect(Collectors.joining(" "));
    return DAY.matcher(plain).matches()
        ? " class=\"day\""
        : NUMBER.matcher(plain).matches() ? " class=\"number\"" : "";
  }

  private void timeline(Timeline timeline) {
    line("<table class=\"log\">");
    heads(
        Stream.of(SAYS.time(), SAYS.since(), SAYS.who(), SAYS.what(), SAYS.path())
            .map(Phrase::of)
            .toList());
    line("<tbody>");
    for (Moment moment : timeline.moments()) {
      if (moment instanceof Moment.Day day) {
        spanning(5, day.title());
      } else if (moment instanceof Moment.Event event) {
        event(event);
      } else if (moment instanceof Moment.Chain chain) {
        chain(chain, 0);
      }
    }
    line("</tbody>\n</table>");
  }

  private void chain(Moment.Chain chain, int depth) {
    text.append("<tr><td>").append(inline(chain.time())).append("</td><td>");
    text.append(inline(chain.since())).append("</td><td colspan=\"3\" style=\"padding-left: ");
    text.append(2 * depth).append("em\">").append(inline(chain.text()));
    chain.notes().forEach(note -> text.append("<small>" + inline(note) + "</small>"));
    line("</td></tr>");
    chain.effects().forEach(effect -> chain(effect, depth + 1));
  }

  private void event(Moment.Event event) {
    text.append("<tr><td>").append(inline(event.time())).append("</td><td>");
    text.append(inline(event.since())).append("</td><th scope=\"row\">");
    text.append(inline(event.who())).append("</th><td>").append(inline(event.what()));
    event.notes().forEach(note -> text.append("<small>" + inline(note) + "</small>"));
    event.reasons().forEach(reason -> text.append("<small>" + inline(reason) + "</small>"));
    line("</td><td>" + inline(event.path()) + "</td></tr>");
  }

  private void element(String element, String name, Phrase phrase) {
    if (!phrase.isEmpty()) {
      line("<" + element + named("class", name) + ">" + inline(phrase) + "</" + element + ">");
    }
  }

  private void line(String line) {
    if (!line.isEmpty()) {
      text.append(line).append('\n');
    }
  }

  private String inline(Phrase phrase) {
    return words.spans(phrase).stream().map(this::inline).collect(Collectors.joining());
  }

  private String inline(Span span) {
    String shown = escaped(span.text());
    Mark mark = span.mark().orElse(null);
    if (mark == null) {
      return shown;
    } else if (mark instanceof Style style) {
      return style == Style.CODE
          ? "<code>" + shown + "</code>"
          : "<span" + named("class", style.css()) + ">" + shown + "</span>";
    }
    if (mark instanceof Named named) {
      return "<span" + named("id", named.id()) + ">" + shown + "</span>";
    }
    if (mark instanceof Badge badge) {
      return "<b" + named("class", "badge " + badge.name()) + ">" + shown + "</b>";
    }
    Optional<String> target =
        mark instanceof Link link ? Optional.of(link.to()) : targets.apply(mark);
    return target
        .map(to -> "<a" + named("href", to) + current(to) + ">" + shown + "</a>")
        .orElse(shown);
  }

  private String current(String target) {
    return target.equals(here) ? named("aria-current", "page") : "";
  }

  /** An attribute, unless it is empty. */
  private static String named(String attribute, String value) {
    return value.isEmpty() ? "" : " " + attribute + "=\"" + escaped(value) + "\"";
  }

  /** Text in which nothing is a tag, an entity, or the end of an attribute. */
  private static String escaped(String text) {
    return Safe.lines(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&#34;");
  }
}
