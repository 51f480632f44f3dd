package io.github.trilat.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFileTest {

  private static final int MOST = 1 << 20;

  @TempDir Path folder;
  private final Problems problems = new Problems();

  @Test
  void readsAFileOfTheGreatestSize() throws IOException {
    Path file = Files.write(folder.resolve("a.yaml"), new byte[MOST]);

    assertThat(InputFile.read(file, MOST, problems))
        .get()
        .satisfies(b -> assertThat(b).hasSize(MOST));
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void refusesOneByteMore() throws IOException {
    Path file = Files.write(folder.resolve("a.yaml"), new byte[MOST + 1]);

    assertThat(InputFile.read(file, MOST, problems)).isEmpty();
    assertThat(problem().what()).isEqualTo("the file is larger than 1 MiB");
  }

  @Test
  void refusesAFileOf50MegabytesWithoutReadingItAll() throws IOException {
    Path file = folder.resolve("a.yaml");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(50_000_000);
    }
    long[] read = new long[1];

    Optional<byte[]> bytes =
        InputFile.read(
            file, MOST, problems, path -> new Counting(Files.newInputStream(path), read));

    assertThat(bytes).isEmpty();
    assertThat(problem().what()).isEqualTo("the file is larger than 1 MiB");
    assertThat(read[0]).isLessThan(2 * MOST);
  }

  @Test
  void namesAFileLikeTheMissingOne() throws IOException {
    Files.writeString(folder.resolve("salvo.yaml"), "x");

    assertThat(InputFile.read(folder.resolve("savlo.yaml"), MOST, problems)).isEmpty();
    assertThat(problem().what()).isEqualTo("there is no such file");
    assertThat(problem().remedy()).contains("Did you mean ‘").contains("salvo.yaml’?");
    assertThat(problem().place().isWholeFile()).isTrue();
  }

  @Test
  void saysThatAFolderIsMissingToo() {
    assertThat(InputFile.read(folder.resolve("no/such.yaml"), MOST, problems)).isEmpty();
    assertThat(problem().what()).isEqualTo("there is no such file");
    assertThat(problem().remedy()).isEqualTo("Check the path, and the folder you are in.");
  }

  @Test
  void namesAFileInADirectory() throws IOException {
    Files.writeString(folder.resolve("b.yaml"), "x");
    Files.writeString(folder.resolve("a.txt"), "x");

    assertThat(InputFile.read(folder, MOST, problems)).isEmpty();
    assertThat(problem().what()).isEqualTo("this is a directory, not a file");
    assertThat(problem().remedy()).startsWith("Name a file in it, such as ‘").contains("b.yaml’");
  }

  @Test
  void saysWhyAFileCannotBeRead() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), "x");

    assertThat(InputFile.read(file.resolve("b.yaml"), MOST, problems)).isEmpty();
    assertThat(problem().what()).isEqualTo("the file cannot be read");
    assertThat(problem().remedy()).startsWith("The system says: ‘");
  }

  @Test
  void saysThatAFileMayNotBeRead() {
    Path file = folder.resolve("a.yaml");

    Optional<byte[]> bytes =
        InputFile.read(
            file,
            MOST,
            problems,
            path -> {
              throw new AccessDeniedException(path.toString());
            });

    assertThat(bytes).isEmpty();
    assertThat(problem().what()).isEqualTo("the file may not be read");
  }

  private Problem problem() {
    assertThat(problems.all()).hasSize(1);
    return problems.all().get(0);
  }

  /** Counts the bytes that pass. */
  private static final class Counting extends java.io.FilterInputStream {
    private final long[] read;

    Counting(java.io.InputStream in, long[] read) {
      super(in);
      this.read = read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = super.read(bytes, offset, length);
      read[0] += Math.max(0, count);
      return count;
    }
  }
}
