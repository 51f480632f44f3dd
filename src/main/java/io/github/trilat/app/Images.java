package io.github.trilat.app;

import io.github.trilat.chart.Drawing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Drawings that are being painted, on their way into a folder as SVG and PNG. */
record Images(Map<Drawing, Ahead<byte[]>> paintings) {
  static final String CHARTS = "charts";
  static final String SLIDES = "slides";

  private static final Pattern OURS =
      Pattern.compile(
          "(first-minutes|warning-lead|latency-budget|knowledge|course|mechanisms|eras|compare)"
              + "(-\\d+)?\\.(svg|png)");

  static Images of(List<Drawing> drawings) {
    Map<Drawing, Ahead<byte[]>> paintings = new LinkedHashMap<>();
    drawings.forEach(drawing -> paintings.put(drawing, Ahead.of(drawing::png)));
    return new Images(paintings);
  }

  void write(String folder, Staging staging) throws IOException {
    for (Map.Entry<Drawing, Ahead<byte[]>> painting : paintings.entrySet()) {
      String name = folder + "/" + painting.getKey().name();
      staging.write(name + ".svg", painting.getKey().svg());
      staging.write(name + ".png", painting.getValue().get());
    }
  }

  /** Those that an earlier run has left in these folders of a folder. */
  static List<String> in(Path folder) throws IOException {
    return Stream.concat(in(folder, CHARTS), in(folder, SLIDES)).toList();
  }

  private static Stream<String> in(Path folder, String images) throws IOException {
    if (!Files.isDirectory(folder.resolve(images), LinkOption.NOFOLLOW_LINKS)) {
      return Stream.empty();
    }
    try (Stream<Path> left = Files.list(folder.resolve(images))) {
      return left
          .map(file -> file.getFileName().toString())
          .filter(name -> OURS.matcher(name).matches())
          .sorted()
          .map(name -> images + "/" + name)
          .toList()
          .stream();
    }
  }
}
