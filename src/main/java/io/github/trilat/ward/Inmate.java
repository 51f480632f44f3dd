package io.github.trilat.ward;

import io.github.trilat.diagnostic.Problem;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Journal;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.function.Supplier;

/**
 * The side of the child process: reads requests, answers them, and says again and again what it is
 * busy with. It ends when nobody listens any more.
 */
public final class Inmate {

  /** Milliseconds between two words on what the child is busy with. */
  private static final int TICK = 25;

  private final DataOutputStream out;

  private Inmate(DataOutputStream out) {
    this.out = out;
  }

  /** What the child does. */
  @FunctionalInterface
  public interface Work {
    /** Answers one request. */
    void answer(List<String> request, Inmate answers);
  }

  /**
   * Serves until there are no more requests.
   *
   * @param socket where the parent listens
   * @param busy tells what the child is busy with, in a few words; asked from another thread
   */
  public static void serve(String socket, Supplier<String> busy, Work work) throws IOException {
    try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
        DataOutputStream out =
            new DataOutputStream(
                new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
        DataInputStream in = new DataInputStream(System.in)) {
      Inmate inmate = new Inmate(out);
      inmate.watch(busy);
      while (true) {
        work.answer(Wire.readTexts(in), inmate);
        inmate.send(Message.of(Message.Kind.DONE));
        inmate.flush();
      }
    } catch (EOFException e) {
      return; // the parent wants no more
    }
  }

  private void watch(Supplier<String> busy) {
    Thread watch =
        new Thread(
            () -> {
              while (true) {
                tick(busy.get());
              }
            },
            "watch");
    watch.setDaemon(true);
    watch.start();
  }

  /** Writes even when there is nothing new, for only who writes learns that nobody listens. */
  private void tick(String now) {
    try {
      Thread.sleep(TICK);
      send(Message.of(Message.Kind.BUSY, now));
      flush();
    } catch (InterruptedException | UncheckedIOException e) {
      Runtime.getRuntime().halt(1); // nobody listens
    }
  }

  /** Something is wrong, or may be unwanted, with what was read. */
  public void problem(Problem problem) {
    send(ProblemParts.message(problem));
  }

  /** An entry of the journal. */
  public void entry(Entry entry) {
    send(Message.of(Message.Kind.ENTRY, Journal.line(entry)));
  }

  /** A line to be shown. */
  public void line(String line) {
    send(Message.of(Message.Kind.LINE, line));
  }

  /** What came of the request. */
  public void result(String result) {
    send(Message.of(Message.Kind.RESULT, result));
  }

  /** The rules cannot go on. */
  public void failed(String what, String remedy) {
    send(Message.of(Message.Kind.FAILED, what, remedy));
  }

  /** The request makes no sense. */
  public void misuse(String what, String remedy) {
    send(Message.of(Message.Kind.MISUSE, what, remedy));
  }

  private synchronized void send(Message message) {
    try {
      Wire.write(out, message);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
