package io.github.trilat.source;

import io.github.trilat.diagnostic.InputFile;
import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.yaml.Fields;
import io.github.trilat.yaml.Yaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All fact cards: {@code Sources.load(Path.of("seeds")).card("2024-salvo-18")}. */
public final class Sources {

  private static final String ENDING = ".yaml";

  private final List<Document> documents;
  private final Map<String, FactCard> cards;
  private final boolean complete;

  private Sources(List<Document> documents, Map<String, FactCard> cards, boolean complete) {
    this.complete = complete;
    this.documents = List.copyOf(documents);
    this.cards = Collections.unmodifiableMap(new LinkedHashMap<>(cards));
  }

  /**
   * Reads every {@code .yaml} file of a folder, in the order of their names.
   *
   * @throws InvalidInput with all problems of all files
   */
  public static Sources load(Path seedsFolder) {
    Problems problems = new Problems();
    Sources sources = read(seedsFolder, problems);
    problems.throwIfAny();
    return sources;
  }

  /**
   * The same, as far as the files are in order: for those who go on to look for more problems.
   *
   * @throws InvalidInput if there is no such folder
   */
  public static Sources read(Path seedsFolder, Problems problems) {
    int before = problems.errors();
    SourceIndex index = new SourceIndex(problems);
    List<Document> documents = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    for (Path file : files(seedsFolder)) {
      String name = file.getFileName().toString();
      String id = name.substring(0, name.length() - ENDING.length());
      ids.add(id);
      DocumentReader reader = new DocumentReader(id, index);
      Yaml.read(file, problems)
          .flatMap(root -> Fields.read(root, problems, reader::read))
          .ifPresent(documents::add);
    }
    if (documents.size() == ids.size()) {
      index.check(ids);
    }
    return new Sources(documents, index.cards(), problems.errors() == before);
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> files =
          entries.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().toList();
      if (!files.isEmpty()) {
        return files;
      }
      throw InvalidInput.of(
          Place.ofFile(InputFile.name(folder)),
          "there are no fact cards in this folder",
          "Name the folder ‘seeds’ of Trilat.");
    } catch (IOException e) {
      throw InvalidInput.of(
          Place.ofFile(InputFile.name(folder)),
          "the folder of fact cards cannot be read",
          "Start Trilat in its own folder, or name the folder ‘seeds’ of Trilat.");
    }
  }

  /** The card of that id, if there is one. */
  public Optional<FactCard> card(String id) {
    return Optional.ofNullable(cards.get(id));
  }

  /** All cards, by document and in the order of its file. */
  public Collection<FactCard> cards() {
    return cards.values();
  }

  /** The ids of all cards, in the same order. */
  public Set<String> ids() {
    return cards.keySet();
  }

  /** What others may cite. */
  public CitableFacts citable() {
    Map<String, List<FactCard.Figure>> figures = new LinkedHashMap<>();
    cards.forEach((id, card) -> figures.put(id, card.figures()));
    return complete ? CitableFacts.of(figures) : CitableFacts.some(figures);
  }

  /** All documents, in the order of their ids. */
  public List<Document> documents() {
    return documents;
  }

  /** The document that states a fact. */
  public Document documentOf(FactCard card) {
    return documents.stream()
        .filter(document -> document.id().equals(card.document()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not of these sources: " + card.id()));
  }

  /**
   * Sets each fact beside those who cite it.
   *
   * @param citations who cites, by fact id; ids that are no fact's are an error of the caller
   * @return one audit for each document
   */
  public List<DocumentAudit> audit(Map<String, List<Citer>> citations) {
    requireKnown(citations.keySet());
    return documents.stream().map(document -> audit(document, citations)).toList();
  }

  private static DocumentAudit audit(Document document, Map<String, List<Citer>> citations) {
    return new DocumentAudit(
        document,
        document.facts().stream()
            .map(card -> new DocumentAudit.Row(card, citations.getOrDefault(card.id(), List.of())))
            .toList());
  }

  private void requireKnown(Set<String> cited) {
    String unknown =
        cited.stream()
            .filter(id -> !cards.containsKey(id))
            .sorted()
            .map(Shown::value)
            .collect(Collectors.joining(", "));
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("cited but no fact: " + unknown);
    }
  }
}
