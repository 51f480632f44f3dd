package io.github.trilat.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class JournalStreamingTest {

  /**
   * Says the same line over and over, then the last one; tells how many lines have been asked for.
   */
  private static final class Repeated extends InputStream {
    private final byte[] line = line(OneOfEach.LANDED);
    private final byte[] last = line(OneOfEach.CLOSED);
    private final long times;
    private long given;

    Repeated(long times) {
      this.times = times;
    }

    @Override
    public int read() {
      long number = given / line.length;
      if (number < times) {
        return line[(int) (given++ % line.length)];
      }
      long beyond = given++ - times * line.length;
      return beyond < last.length ? last[(int) beyond] : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      int count = 0;
      for (int next = read(); next >= 0; next = read()) {
        into[offset + count++] = (byte) next;
        if (count == length) {
          break;
        }
      }
      return count == 0 ? -1 : count;
    }

    long linesGiven() {
      return given / line.length;
    }

    private static byte[] line(Entry entry) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Journal.writer(out).accept(entry);
      return out.toString(StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
    }
  }

  private static InputStream afterHead(InputStream rest) {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    OneOfEach.full().subList(0, 2).forEach(Journal.writer(head));
    return new SequenceInputStream(new ByteArrayInputStream(head.toByteArray()), rest);
  }

  @Test
  void entriesAreHandedOverWhileTheFileIsStillBeingRead() throws IOException {
    Repeated journal = new Repeated(199_997);
    AtomicLong count = new AtomicLong();
    AtomicLong furthestAhead = new AtomicLong();
    Journal.read(
        afterHead(journal),
        entry -> {
          long ahead = journal.linesGiven() - count.incrementAndGet();
          furthestAhead.accumulateAndGet(ahead, Math::max);
        });

    assertThat(count).hasValue(200_000);
    assertThat(furthestAhead.get()).isLessThan(1_000);
  }

  @Test
  void anEntryThatNobodyKeepsCanBeCollected() throws IOException {
    Repeated journal = new Repeated(2_000);
    AtomicLong count = new AtomicLong();
    AtomicLong kept = new AtomicLong();
    WeakReference<?>[] early = new WeakReference<?>[1_000];
    Journal.read(
        afterHead(journal),
        entry -> {
          int number = (int) count.getAndIncrement();
          if (number < early.length) {
            early[number] = new WeakReference<>(entry);
          }
          if (entry instanceof Entry.Closed) {
            System.gc();
            for (WeakReference<?> each : early) {
              kept.addAndGet(each.get() == null ? 0 : 1);
            }
          }
        });

    assertThat(kept).hasValue(0);
  }
}
