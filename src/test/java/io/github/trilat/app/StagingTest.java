package io.github.trilat.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What files on their way into a folder do with what they meet. */
class StagingTest {
  private static final List<String> OURS = List.of("journal", "log", "charts/a.svg");

  @TempDir private Path parent;
  private Path folder;
  private Path elsewhere;

  @BeforeEach
  void setUp() throws IOException {
    folder = Files.createDirectory(parent.resolve("run"));
    elsewhere = Files.createDirectory(parent.resolve("elsewhere"));
  }

  private void publish(String... files) throws IOException {
    try (Staging staging = Staging.of(folder)) {
      for (String file : files) {
        staging.write(file, "new");
      }
      staging.publish(OURS);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aLinkInTheFolderIsReplacedAndNotFollowed() throws IOException {
    Path theirs = Files.writeString(elsewhere.resolve("theirs"), "theirs");
    Files.createSymbolicLink(folder.resolve("log"), theirs);

    publish("journal", "log");

    assertThat(theirs).hasContent("theirs");
    assertThat(folder.resolve("log")).isRegularFile().hasContent("new");
    assertThat(Files.isSymbolicLink(folder.resolve("log"))).isFalse();
  }

  @Test
  void aLinkInThePlaceOfAFolderStopsItBeforeAnythingChanges() throws IOException {
    Files.writeString(folder.resolve("journal"), "old");
    Files.createSymbolicLink(folder.resolve("charts"), elsewhere);

    assertThatThrownBy(() -> publish("journal", "charts/a.svg"))
        .isInstanceOf(Misuse.class)
        .hasMessageEndingWith("charts is a symbolic link, where a folder is to be written");

    assertThat(folder.resolve("journal")).hasContent("old");
    assertThat(names(folder)).containsExactly("charts", "journal");
    assertThat(names(elsewhere)).isEmpty();
  }

  @Test
  void whatIsToGoDoesNotGoThroughALink() throws IOException {
    Files.writeString(elsewhere.resolve("a.svg"), "theirs");
    Files.createSymbolicLink(folder.resolve("charts"), elsewhere);

    publish("journal");

    assertThat(names(elsewhere)).containsExactly("a.svg");
    assertThat(names(folder)).containsExactly("charts", "journal");
  }

  @Test
  void aFolderInThePlaceOfAFileStopsItBeforeAnythingChanges() throws IOException {
    Files.writeString(folder.resolve("journal"), "old");
    Files.createDirectories(folder.resolve("log/theirs"));

    assertThatThrownBy(() -> publish("journal", "log"))
        .isInstanceOf(Misuse.class)
        .hasMessageEndingWith("log is a folder, where a file is to be written");

    assertThat(folder.resolve("journal")).hasContent("old");
    assertThat(names(folder)).containsExactly("journal", "log");
  }

  @Test
  void theFolderItselfMayBeALink() throws IOException {
    Path link = Files.createSymbolicLink(parent.resolve("link"), folder);
    try (Staging staging = Staging.of(link)) {
      staging.write("journal", "new");
      staging.publish(OURS);
    }

    assertThat(names(folder)).containsExactly("journal");
    assertThat(Files.isSymbolicLink(link)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"link", "link/run"})
  void aLinkThatLeadsNowhereIsRefused(String name) throws IOException {
    Files.createSymbolicLink(parent.resolve("link"), parent.resolve("nowhere"));

    assertThatThrownBy(() -> Staging.of(parent.resolve(name)))
        .isInstanceOf(Misuse.class)
        .hasMessageEndingWith("link is a symbolic link that leads to no folder");
  }

  @Test
  void aFileOnTheWayIsRefused() throws IOException {
    Path file = Files.writeString(parent.resolve("file"), "theirs");

    assertThatThrownBy(() -> Staging.of(file.resolve("a/b")))
        .isInstanceOf(Misuse.class)
        .hasMessageEndingWith("file is a file, not a folder");
  }

  @Test
  void aNameMayBeAsLongAsTheSystemLetsIt() throws IOException {
    folder = parent.resolve("n".repeat(255));

    publish("journal");

    assertThat(names(folder)).containsExactly("journal");
  }

  @Test
  void aLongerNameIsRefusedAtOnce() throws IOException {
    Path long256 = parent.resolve("n".repeat(256));

    assertThatThrownBy(() -> Staging.of(long256))
        .isInstanceOf(FileSystemException.class)
        .hasMessageStartingWith(long256.toString());
    assertThat(names(parent)).containsExactly("elsewhere", "run");
  }

  @Test
  void aStageInUseIsNotSwept() throws IOException {
    try (Staging one = Staging.of(folder)) {
      try (OutputStream journal = one.create("journal")) {
        publish("log");
        journal.write('j');
      }
      one.publish(OURS);
    }

    assertThat(names(folder)).containsExactly("journal");
  }

  @Test
  void anotherMayMakeTheFolderMeanwhile() throws IOException {
    Files.delete(folder);
    try (Staging one = Staging.of(folder)) {
      one.write("journal", "first");
      publish("journal", "log");
      one.publish(OURS);
    }

    assertThat(names(folder)).containsExactly("journal");
    assertThat(folder.resolve("journal")).hasContent("first");
    assertThat(names(parent)).containsExactly("elsewhere", "run");
  }

  @Test
  void whatCannotBeFinishedIsToldAndFinishedLater() throws IOException {
    Path decided = folder.resolve(".trilat-publishing");
    Path waiting = Files.createDirectories(decided.resolve("new")).resolve("log");
    Files.writeString(waiting, "new");
    Files.createDirectories(folder.resolve("log/theirs"));

    assertThatThrownBy(() -> publish("journal"))
        .isInstanceOf(Failed.class)
        .hasMessageContaining("new files cannot all be moved into");
    assertThat(waiting).hasContent("new");

    Files.move(folder.resolve("log"), folder.resolve("theirs"));
    Staging.finish(folder);

    assertThat(names(folder)).containsExactly("log", "theirs");
    assertThat(folder.resolve("log")).hasContent("new");
  }

  @Test
  void aStrangersFolderIsNotLeftThroughALink() throws IOException {
    Path waiting = Files.createDirectories(folder.resolve(".trilat-publishing/new/charts"));
    Files.writeString(waiting.resolve("a.svg"), "new");
    Files.createSymbolicLink(folder.resolve("charts"), elsewhere);

    assertThatThrownBy(() -> Staging.finish(folder)).isInstanceOf(Failed.class);

    assertThat(names(elsewhere)).isEmpty();
  }

  @Test
  void aSingleFileReplacesNothingThatIsNone() throws IOException {
    Path file = Files.writeString(elsewhere.resolve("theirs"), "theirs");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);

    assertThatThrownBy(() -> WholeFile.write(link, "new")).isInstanceOf(Misuse.class);
    assertThatThrownBy(() -> WholeFile.write(folder, "new")).isInstanceOf(Misuse.class);
    WholeFile.write(file, "new");

    assertThat(file).hasContent("new");
    assertThat(names(elsewhere)).containsExactly("theirs");
  }
}
