package io.github.trilat.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class JournalStreamingTest {

  /** A journal that is written as it is read: a head, many landings, and the last line. */
  private static final class Written extends InputStream {
    private final ByteArrayOutputStream ahead = new ByteArrayOutputStream();
    private final Consumer<Entry> writer = Journal.writer(ahead);
    private final long lines;
    private byte[] line = {};
    private int at;
    private long given;

    Written(long lines) {
      this.lines = lines;
    }

    @Override
    public int read() {
      if (at == line.length && !writeNext()) {
        return -1;
      }
      return line[at++] & 0xff;
    }

    private boolean writeNext() {
      if (given == lines) {
        return false;
      }
      ahead.reset();
      writer.accept(entry(given++));
      line = ahead.toByteArray();
      at = 0;
      return true;
    }

    private Entry entry(long seq) {
      if (seq < 2) {
        return OneOfEach.full().get((int) seq);
      }
      return seq == lines - 1 ? OneOfEach.closed(seq) : OneOfEach.landed(seq);
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
      return given;
    }
  }

  @Test
  void entriesAreHandedOverWhileTheFileIsStillBeingRead() throws IOException {
    Written journal = new Written(200_000);
    AtomicLong count = new AtomicLong();
    AtomicLong furthestAhead = new AtomicLong();
    Journal.read(
        journal,
        entry -> {
          long ahead = journal.linesGiven() - count.incrementAndGet();
          furthestAhead.accumulateAndGet(ahead, Math::max);
        });

    assertThat(count).hasValue(200_000);
    assertThat(furthestAhead.get()).isLessThan(1_000);
  }

  @Test
  void anEntryThatNobodyKeepsCanBeCollected() throws IOException {
    Written journal = new Written(2_000);
    AtomicLong count = new AtomicLong();
    AtomicLong kept = new AtomicLong();
    WeakReference<?>[] early = new WeakReference<?>[1_000];
    Journal.read(
        journal,
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
