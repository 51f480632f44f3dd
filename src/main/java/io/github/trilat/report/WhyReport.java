package io.github.trilat.report;

import static io.github.trilat.report.ExplainSays.SAYS;

import io.github.trilat.analysis.Particulars;
import io.github.trilat.analysis.Particulars.Given;
import io.github.trilat.analysis.Why;
import io.github.trilat.document.Block;
import io.github.trilat.document.Block.Code;
import io.github.trilat.document.Block.ItemList;
import io.github.trilat.document.Block.Note;
import io.github.trilat.document.Block.Paragraph;
import io.github.trilat.document.Block.Section;
import io.github.trilat.document.Block.Timeline;
import io.github.trilat.document.Document;
import io.github.trilat.document.Moment;
import io.github.trilat.document.Style;
import io.github.trilat.journal.Citation;
import io.github.trilat.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why an outcome came about, and all about one entry: its way, its rule, what it led to. */
public final class WhyReport {
  private WhyReport() {}

  /**
   * The question, the answer, how it came about, what else there was, and what to ask.
   *
   * @param run the run's folder, as the user would type it
   */
  public static Document of(Why why, String run) {
    List<Block> blocks = new ArrayList<>();
    if (!why.links().isEmpty()) {
      blocks.add(way(why.links()));
    }
    why.remarks().stream()
        .filter(remark -> !remark.sentences().isEmpty())
        .forEach(remark -> blocks.add(section(remark.title(), remark.sentences())));
    if (!why.rules().isEmpty()) {
      blocks.add(rules(why.rules(), run));
    }
    return new Document(Phrase.of(why.question()), Tables.phrases(why.answer()), blocks);
  }

  private static Timeline way(List<Why.Link> links) {
    return new Timeline(
        links.stream()
            .flatMap(link -> Steps.way(link).stream())
            .<Moment>map(each -> each)
            .toList());
  }

  private static Section section(Object title, List<?> sentences) {
    return Section.of(title, Tables.phrases(sentences).stream().map(Paragraph::new).toList());
  }

  private static Section rules(List<Why.Rule> rules, String run) {
    Stream<Block> names = rules.stream().map(rule -> new Paragraph(Phrase.of(rule.name())));
    Stream<Block> questions =
        rules.stream()
            .mapToInt(Why.Rule::turn)
            .distinct()
            .mapToObj(turn -> "./trilat why-not " + run + " \"RULE\" --turn " + turn)
            .map(command -> new Note(Phrase.of(SAYS.askWhyNot(Phrase.of(command)))));
    return Section.of(SAYS.otherRules(), Stream.concat(names, questions).toList());
  }

  /**
   * How an entry came about, the rule with what met its conditions, chances, sources and effects.
   *
   * @param rule absent for an entry without one
   */
  public static Document of(Particulars entry, Optional<TracedRule> rule) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(way(entry.way()));
    rule.ifPresent(traced -> blocks.addAll(rule(traced, entry)));
    if (!entry.chances().isEmpty()) {
      blocks.add(section(SAYS.chance(), entry.chances()));
    }
    if (!entry.sources().isEmpty() || !entry.unknown().isEmpty()) {
      blocks.add(sources(entry));
    }
    blocks.add(led(entry));
    return new Document(
        Phrase.of(SAYS.entry(entry.link().step().entries().get(0), entry.turn())),
        List.of(),
        blocks);
  }

  private static List<Section> rule(TracedRule rule, Particulars entry) {
    Map<String, Phrase> known =
        entry.given().stream()
            .collect(Collectors.toMap(Given::fact, Given::words, (one, same) -> one));
    List<List<Phrase>> conditions =
        rule.conditions().stream().map(met -> condition(met, known)).toList();
    return List.of(
        Section.of(SAYS.ruleAsItStands(rule.place()), List.of(new Code(rule.text()))),
        Section.of(
            SAYS.metConditions(entry.begun()),
            List.of(
                new ItemList(
                    conditions.isEmpty()
                        ? entry.given().stream().map(each -> List.of(given(each))).toList()
                        : conditions))));
  }

  private static List<Phrase> condition(TracedRule.Met met, Map<String, Phrase> known) {
    List<Phrase> lines = new ArrayList<>(List.of(Phrase.of(met.condition())));
    add(lines, met.words(), Style.DIM);
    for (TracedRule.Value fact : met.by()) {
      lines.add(fact.words());
      add(lines, known.getOrDefault(fact.fact(), Phrase.EMPTY), Style.DIM);
    }
    return lines;
  }

  private static void add(List<Phrase> lines, Phrase words, Style style) {
    if (!words.isEmpty()) {
      lines.add(Phrase.of(words, style));
    }
  }

  private static Phrase given(Given given) {
    return given.words().isEmpty()
        ? Phrase.of(given.fact())
        : Phrase.of(SAYS.given(given.fact(), given.words()));
  }

  private static Section sources(Particulars entry) {
    Stream<List<Phrase>> cards = entry.sources().stream().map(WhyReport::source);
    Stream<List<Phrase>> unknown =
        Reference.toCards(entry.unknown()).stream().map(id -> List.of(Phrase.of(id, Style.STRONG)));
    return Section.of(
        SAYS.sources(), List.of(new ItemList(Stream.concat(cards, unknown).toList())));
  }

  private static List<Phrase> source(Citation card) {
    return List.of(
        Phrase.of(card.id(), Style.STRONG),
        Phrase.of(card.says()),
        Phrase.of(SAYS.publication(card.document(), card.date()), Style.DIM));
  }

  private static Section led(Particulars entry) {
    List<Block> blocks = new ArrayList<>();
    if (entry.led().isEmpty() && entry.supported().isEmpty()) {
      blocks.add(new Paragraph(Phrase.of(SAYS.ledToNothing())));
    }
    if (!entry.led().isEmpty()) {
      blocks.add(
          new Timeline(
              entry.led().stream()
                  .<Moment>map(step -> Steps.at(step, "", List.of(), List.of()))
                  .toList()));
    }
    if (!entry.supported().isEmpty()) {
      blocks.add(new Paragraph(Phrase.of(SAYS.bearsOn(EntryNumbers.of(entry.supported())))));
    }
    return Section.of(SAYS.ledTo(), blocks);
  }
}
