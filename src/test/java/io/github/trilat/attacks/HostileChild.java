package io.github.trilat.attacks;

import io.github.trilat.ward.Inmate;
import io.github.trilat.ward.Limits;
import io.github.trilat.ward.Ward;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A child process that has fallen to its rules, and does what they want. */
public final class HostileChild {

  private HostileChild() {}

  /**
   * Does harm.
   *
   * @param args the socket, what to do, and what to do it to
   */
  public static void main(String[] args) throws Exception {
    switch (args[1]) {
      case "orphan" -> leaveBehind(args[2]);
      case "process-that-never-comes" -> Thread.sleep(1_000_000);
      case "answer-of-noise" -> raw(args[0], new byte[] {0, 0, 0, 1, 0, 0, 0, 1, 65});
      case "answer-too-long" -> raw(args[0], new byte[] {0, 0, 0, 1, 127, 0, 0, 0});
      case "answer-of-negative-length" -> raw(args[0], new byte[] {0, 0, 0, 1, -1, 0, 0, 0});
      case "answer-of-many-parts" -> raw(args[0], new byte[] {127, 0, 0, 0});
      case "answer-cut-off" -> raw(args[0], new byte[] {0, 0, 0, 1, 0, 0, 0, 9, 65});
      default ->
          Inmate.serve(
              args[0],
              () -> "the rule ‘Attack’ (attack/attack.drl:1)",
              (request, answers) -> {
                answers.line("begun");
                answers.result(answer(args[1], args[2]));
              });
    }
  }

  /** Is itself the parent of one that loops, and says so once it does. */
  private static void leaveBehind(String mark) throws IOException {
    List<String> arguments = List.of("time-loop", mark);
    try (Ward ward = Ward.open(HostileChild.class.getName(), arguments, Limits.USUAL)) {
      ward.ask(List.of("attack"), message -> System.out.println(message.parts().get(0)));
    }
  }

  private static void raw(String socket, byte[] bytes) throws IOException, InterruptedException {
    try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
      channel.write(ByteBuffer.wrap(bytes));
    }
    Thread.sleep(1_000_000);
  }

  private static String answer(String attack, String on) {
    try {
      return switch (attack) {
        case "time-loop" -> loop();
        case "memory" -> memory();
        case "exit" -> exit();
        case "exit-by-halt" -> halt();
        case "output" -> output();
        case "environment" -> String.valueOf(System.getenv("TRILAT_SECRET"));
        case "environment-of-home" -> String.valueOf(System.getenv("HOME"));
        case "file-write" -> Files.writeString(Path.of(on), "harm") + " written";
        case "file-delete" -> delete(Path.of(on));
        case "network" -> connect(Integer.parseInt(on));
        case "process-left-behind" -> new ProcessBuilder("sleep", on).start() + loop();
        case "process-killed" -> kill(Long.parseLong(on));
        default -> throw new IllegalArgumentException(attack);
      };
    } catch (IOException e) {
      return "refused";
    }
  }

  private static String loop() {
    int count = 0;
    while (count >= 0) {
      count ^= 1;
    }
    return "never";
  }

  private static String memory() {
    List<long[]> all = new ArrayList<>();
    int count = 0;
    while (count >= 0) {
      count ^= 1;
      all.add(new long[10_000]);
      pause();
    }
    return "never" + all.size();
  }

  private static void pause() {
    try {
      Thread.sleep(1);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String exit() {
    System.exit(0);
    return "never";
  }

  private static String halt() {
    Runtime.getRuntime().halt(7);
    return "never";
  }

  private static String output() throws IOException {
    System.out.print("\033[2Jharm");
    System.err.print("\033[2Jharm");
    try (OutputStream out = new java.io.FileOutputStream(java.io.FileDescriptor.out)) {
      out.write(7);
    }
    return "printed where nobody reads";
  }

  private static String delete(Path file) throws IOException {
    Files.delete(file);
    return "deleted";
  }

  private static String connect(int port) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return "connected to " + socket.getPort();
    }
  }

  private static String kill(long process) {
    return ProcessHandle.of(process).map(ProcessHandle::destroyForcibly).orElse(false)
        ? "killed"
        : "refused";
  }
}
