package io.github.trilat.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Work that has been begun on another thread, because its result will be wanted. */
final class Ahead<T> {
  private final CompletableFuture<T> work;

  private Ahead(CompletableFuture<T> work) {
    this.work = work;
  }

  static <T> Ahead<T> of(Supplier<T> work) {
    return new Ahead<>(CompletableFuture.supplyAsync(work));
  }

  /**
   * Begins what is only done to have it done: its failure will show when the thing itself is
   * wanted.
   */
  static void begin(Runnable work) {
    CompletableFuture<Void> unused = CompletableFuture.runAsync(work);
  }

  /** The result, once it is there; what the work threw is thrown as it was. */
  T get() {
    try {
      return work.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
