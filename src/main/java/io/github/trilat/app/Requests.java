package io.github.trilat.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a child process is asked, as texts. */
final class Requests {

  static final String CHECK = "check";
  static final String TEST = "test";
  static final String RUN = "run";
  static final String PLAY = "play";

  private Requests() {}

  static List<String> check(List<Path> files) {
    List<String> words = new ArrayList<>(List.of(CHECK));
    files.forEach(file -> words.add(file.toString()));
    return words;
  }

  static List<Path> files(List<String> words) {
    return words.stream().skip(1).map(Path::of).toList();
  }

  static List<String> of(TestRequest request, boolean verbose) {
    List<String> words =
        new ArrayList<>(
            List.of(
                TEST,
                request.rule(),
                Boolean.toString(request.coverage()),
                Boolean.toString(verbose)));
    words.addAll(request.packs());
    return words;
  }

  static TestRequest test(List<String> words) {
    return new TestRequest(
        words.subList(4, words.size()),
        words.get(1),
        Boolean.parseBoolean(words.get(2)),
        Optional.empty());
  }

  static boolean isVerbose(List<String> words) {
    return Boolean.parseBoolean(words.get(3));
  }

  static List<String> of(RunRequest request) {
    List<String> words =
        new ArrayList<>(
            List.of(
                RUN,
                request.scenario().toString(),
                request.asOf().map(LocalDate::toString).orElse(""),
                request.seed().isPresent() ? Long.toString(request.seed().getAsLong()) : "",
                Integer.toString(request.with().size())));
    words.addAll(request.with());
    request.decided().forEach((id, option) -> words.addAll(List.of(id, option)));
    return words;
  }

  static RunRequest run(List<String> words) {
    int rest = 5 + Integer.parseInt(words.get(4));
    SortedMap<String, String> decided = new TreeMap<>();
    for (int at = rest; at < words.size(); at += 2) {
      decided.put(words.get(at), words.get(at + 1));
    }
    return new RunRequest(
        Path.of(words.get(1)),
        words.subList(5, rest),
        Optional.empty(),
        Set.of(),
        Optional.of(words.get(2)).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        words.get(3).isEmpty()
            ? OptionalLong.empty()
            : OptionalLong.of(Long.parseLong(words.get(3))),
        decided,
        false);
  }
}
