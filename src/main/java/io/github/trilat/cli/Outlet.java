package io.github.trilat.cli;

import io.github.trilat.app.DiskTrouble;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Standard output or standard error, in UTF-8 everywhere, which remembers whether what was told got
 * there. A reader that has gone away, as {@code head} does, has had all it wanted.
 */
final class Outlet extends OutputStream {
  private static final int TYPE = 0170000;
  private static final int PIPE = 0010000;
  private static final int SOCKET = 0140000;

  private final OutputStream out;
  private final Path device;
  private final PrintWriter writer =
      new PrintWriter(new OutputStreamWriter(this, StandardCharsets.UTF_8));
  private Optional<IOException> failure = Optional.empty();

  private Outlet(FileDescriptor descriptor, String device) {
    this.out = new FileOutputStream(descriptor);
    this.device = Path.of(device);
  }

  static Outlet standardOutput() {
    return new Outlet(FileDescriptor.out, "/dev/fd/1");
  }

  static Outlet standardError() {
    return new Outlet(FileDescriptor.err, "/dev/fd/2");
  }

  PrintWriter writer() {
    return writer;
  }

  /** Why not all of what was told got there, if that is so. */
  Optional<String> loss() {
    writer.flush();
    return failure.filter(fault -> !isReaderGone(fault)).map(DiskTrouble::of);
  }

  /** A pipe fails for no other reason, whatever the system calls it in its user's language. */
  private boolean isReaderGone(IOException fault) {
    try {
      int type = (int) Files.getAttribute(device, "unix:mode") & TYPE;
      return type == PIPE || type == SOCKET;
    } catch (IOException | UnsupportedOperationException e) {
      return DiskTrouble.of(fault).toLowerCase(Locale.ROOT).contains("pipe");
    }
  }

  @Override
  public void write(int unit) throws IOException {
    write(new byte[] {(byte) unit}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      failure = failure.or(() -> Optional.of(e));
      throw e;
    }
  }
}
