package io.github.trilat.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.document.Block.Cells;
import io.github.trilat.document.Block.Code;
import io.github.trilat.document.Block.Figure;
import io.github.trilat.document.Block.Group;
import io.github.trilat.document.Block.ItemList;
import io.github.trilat.document.Block.Note;
import io.github.trilat.document.Block.Paragraph;
import io.github.trilat.document.Block.Quote;
import io.github.trilat.document.Block.Section;
import io.github.trilat.document.Block.Table;
import io.github.trilat.document.Block.Timeline;
import io.github.trilat.document.Moment.Chain;
import io.github.trilat.document.Moment.Day;
import io.github.trilat.document.Moment.Event;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Width;
import io.github.trilat.words.Words;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What three media make of one tree with everything in it, and of text that means harm. */
class RenderersTest {

  private static Phrase p(String text) {
    return Phrase.of(text);
  }

  /** Each block once, its texts all this one. */
  private static Document document(String text) {
    Phrase said = p(text);
    return new Document(
        said,
        List.of(said),
        List.of(
            new Section(
                "place",
                said,
                said,
                List.of(
                    new Paragraph(said.and(" ").and(Phrase.of(text, new Link("#place")))),
                    new Note(said),
                    new Quote(said, "? ", List.of(said)),
                    new ItemList(List.of(List.of(said, said))),
                    new Code(text + "\n  in"),
                    new Figure("<svg></svg>", "a.svg", said),
                    new Timeline(
                        List.of(
                            new Day(said),
                            new Event(
                                p("06:14"), p("T+1"), said, said, said, List.of(said), List.of()))),
                    new Table(
                        said,
                        List.of(said, said),
                        List.of(
                            new Group(said, said),
                            new Cells(List.of(List.of(said, said), List.of(said)), List.of(text))),
                        List.of(said)),
                    Section.of(said, List.of(Table.of(List.of(List.of(said, said)))))))));
  }

  private static String terminal(Document document, boolean colour) {
    StringWriter text = new StringWriter();
    new Terminal(new PrintWriter(text), colour, Words.ENGLISH).show(document);
    return text.toString();
  }

  private static String html(Document document) {
    Frame frame = new Frame(p("w"), p("k"), "", "", List.of(), "");
    return Html.page(document, frame, Words.ENGLISH);
  }

  @Test
  void aTerminalIndentsWhatASectionHolds() {
    assertThat(terminal(document("ab"), false))
        .isEqualTo(
            """
            ab
            ab

            ab
            ab

              ab ab
              ab

              ? ab
              - ab
                ab
              ab
                in

              ab
              06:14     T+1                ab                ab                                    ab
                                           ab
              ab
              ab  ab

            ab
            ab
              ab  ab
              ab
                  ab

              ab

              ab
                ab  ab
            """);
  }

  @Test
  void whatFillsItsLineAndHasNoPathIsFollowedByItsNotes() {
    Moment moment =
        new Event(
            p("06:14"), p(""), p("who"), p("w".repeat(71)), p(""), List.of(p("note")), List.of());
    StringWriter text = new StringWriter();
    new Terminal(new PrintWriter(text), false, Words.ENGLISH).show(moment);

    assertThat(text.toString().lines()).hasSize(2);
  }

  @Test
  void reasonsAreForPagesAndAreNotReadOut() {
    Event event =
        new Event(
            p("06:14"), p(""), p("who"), p("what"), p(""), List.of(p("note")), List.of(p("why")));
    Document document =
        new Document(
            p("a"), List.of(), List.of(Section.of(p("b"), List.of(new Timeline(List.of(event))))));

    assertThat(html(document)).contains("<small>note</small><small>why</small>");
    assertThat(terminal(document, false)).contains("note").doesNotContain("why");
    assertThat(Markdown.of(document, Words.ENGLISH)).contains("note").doesNotContain("why");
  }

  @Test
  void whatFollowsHangsOnWhatItFollows() {
    Chain last = new Chain(p("06:16"), p("T+2"), p("c"), List.of(), List.of());
    Chain first = new Chain(p("06:15"), p("T+1"), p("b"), List.of(p("note")), List.of(last));
    Moment root = new Chain(p("06:14"), p(""), p("a"), List.of(), List.of(first, last));
    StringWriter text = new StringWriter();
    new Terminal(new PrintWriter(text), false, Words.ENGLISH).show(root);

    assertThat(text.toString().lines())
        .containsExactly(
            "  06:14                  a",
            "  06:15     T+1          ├─ b",
            "                         │  │  note",
            "  06:16     T+2          │  └─ c",
            "  06:16     T+2          └─ c");
  }

  @Test
  void noTextSteersATerminal() {
    String hostile = "a\u001b[31m\u202eb\u0007\r\nc\u009b2J\td\u2028";

    assertThat(terminal(document(hostile), false).replace("\n", ""))
        .doesNotContainPattern("\\p{Cc}|\\p{Cf}|\\p{Zl}")
        .contains("a\\u001b[31m\\u202eb\\u0007 c\\u009b2J d\\u2028");
    assertThat(terminal(document("ab"), true)).contains("\u001b[1mab\u001b[0m");
  }

  @Test
  void linesFitWhateverTheWidthOfTheirCharacters() {
    assertThat(terminal(document("警報を 경보 word ".repeat(40)), false).lines())
        .allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(Terminal.WIDTH));
  }

  @Test
  void noTextIsMarkupInAWebPage() {
    String page = html(document("\"><script>alert('&amp;')</script>\u202e"));

    assertThat(page)
        .doesNotContain("<script", "\u202e", "\"><s")
        .contains("&amp;amp;", "&lt;script");
    assertThat(html(document("ab")))
        .contains("<th scope=\"col\">ab</th>", "<th scope=\"row\">ab<br>ab</th>", "<svg></svg>")
        .contains("<a href=\"#place\">ab</a>", "<section id=\"place\">");
  }

  @Test
  void noTextIsMarkupInMarkdown() {
    String page = Markdown.of(document("- *a* [b](c) | `d` <e> # _f_"), Words.ENGLISH);

    assertThat(page.replaceAll("(?s)```text.*?```", ""))
        .contains("\n\\- \\*a\\* \\[b\\](c) \\| \\`d\\` \\<e\\> # \\_f\\_\n")
        .doesNotContain(" *a*", "[b]", " `d`", "<e>", " _f_", "\n- *");
    assertThat(Markdown.of(document("ab"), Words.ENGLISH))
        .contains("# ab\n\nab\n\n## ab · ab\n", "| ab<br>ab | ab |", "```text\nab\n  in\n```");
    assertThat(Markdown.of(document("```"), Words.ENGLISH)).contains("````text");
    assertThat(Markdown.of(document("http://a.b WWW.c.d e@f.g"), Words.ENGLISH))
        .contains("\nhttp\\://a.b WWW\\.c.d e\\@f.g\n");
  }
}
