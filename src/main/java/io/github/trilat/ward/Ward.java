package io.github.trilat.ward;

import io.github.trilat.diagnostic.Shown;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A child process under limits: {@code Ward.open("…Main", List.of("."), Limits.USUAL)}. It is asked
 * on its standard input and answers over a socket of its own; what it prints is lost.
 */
public final class Ward implements AutoCloseable {

  /** What the Java of the child ends with when its memory is used up. */
  private static final int OUT_OF_MEMORY = 3;

  /** Most that is listened to for one request: 256 MiB. */
  private static final long MOST_BYTES = 256L << 20;

  private static final int LONGEST_BUSY = 300;
  private static final int SECONDS_TO_END = 2;

  private final Process process;
  private final Limits limits;
  private final DataOutputStream requests;
  private Bounded bounded; // this and the next are null until the child has come to the socket
  private DataInputStream answers;
  private String busy = "";
  private volatile boolean overran;

  private Ward(Process process, Limits limits) {
    this.process = process;
    this.limits = limits;
    this.requests = new DataOutputStream(process.getOutputStream());
  }

  /**
   * Starts a child.
   *
   * @param main the class to run; it is given the socket, then the arguments
   * @throws WardFailure when it does not come up
   * @throws IOException when this system cannot start it
   */
  public static Ward open(String main, List<String> arguments, Limits limits) throws IOException {
    Path folder = Files.createTempDirectory("trilat");
    Path socket = folder.resolve("s");
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));
      List<String> all = Stream.concat(Stream.of(socket.toString()), arguments.stream()).toList();
      Ward ward = new Ward(Launch.of(main, limits, all).start(), limits);
      try {
        ward.listen(server);
      } catch (IOException | RuntimeException e) {
        ward.close();
        throw e;
      }
      return ward;
    } finally {
      Files.deleteIfExists(socket);
      Files.delete(folder);
    }
  }

  private void listen(ServerSocketChannel server) throws IOException {
    CompletableFuture<Void> alarm = alarm();
    CompletableFuture<Void> ended = process.onExit().thenAccept(gone -> closeQuietly(server));
    try {
      SocketChannel channel = server.accept();
      bounded = new Bounded(Channels.newInputStream(channel), MOST_BYTES);
      answers = new DataInputStream(new BufferedInputStream(bounded, 1 << 16));
    } catch (AsynchronousCloseException e) {
      throw ended();
    } finally {
      alarm.cancel(false);
      ended.cancel(false);
    }
  }

  private static void closeQuietly(ServerSocketChannel server) {
    try {
      server.close();
    } catch (IOException e) {
      return; // it is of no use any more either way
    }
  }

  private CompletableFuture<Void> alarm() {
    Executor later =
        CompletableFuture.delayedExecutor(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    return CompletableFuture.runAsync(this::overrun, later);
  }

  private void overrun() {
    overran = true;
    kill();
  }

  /**
   * Asks the child, and hears its answer to the end.
   *
   * @param each is told every message but what the child is busy with
   * @throws WardFailure when there is no whole answer within the limits
   */
  public void ask(List<String> request, Consumer<Message> each) {
    CompletableFuture<Void> alarm = alarm();
    bounded.renew();
    try {
      Wire.writeTexts(requests, request);
      requests.flush();
      for (Message next = next(); next.kind() != Message.Kind.DONE; next = next()) {
        each.accept(next);
      }
    } catch (IOException e) {
      throw ended();
    } finally {
      alarm.cancel(false);
    }
  }

  private Message next() throws IOException {
    Message message = Wire.read(answers);
    while (message.kind() == Message.Kind.BUSY) {
      busy = message.parts().isEmpty() ? "" : message.parts().get(0);
      message = Wire.read(answers);
    }
    return message;
  }

  /** Why the child speaks no more. */
  private WardFailure ended() {
    if (overran) {
      return new WardFailure(
          "the rules took longer than " + limits.time().toSeconds() + " s" + atWork());
    }
    boolean outOfMemory = isGone() && process.exitValue() == OUT_OF_MEMORY;
    return new WardFailure(
        outOfMemory
            ? "the rules needed more than " + limits.megabytes() + " MiB of memory" + atWork()
            : "the confined process ended without an answer" + atWork());
  }

  /** Whether it has ended by itself, and not only fallen silent. */
  private boolean isGone() {
    try {
      return process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private String atWork() {
    String shown = busy.length() > LONGEST_BUSY ? busy.substring(0, LONGEST_BUSY) : busy;
    return shown.isEmpty() ? "" : "; at work was " + Shown.escaped(shown);
  }

  private void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  @Override
  public void close() {
    kill();
  }
}
