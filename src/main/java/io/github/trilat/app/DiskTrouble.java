package io.github.trilat.app;

import io.github.trilat.diagnostic.Shown;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What is wrong with a file or a disk, in words: {@code reports/run: access is denied}. */
public final class DiskTrouble {
  private DiskTrouble() {}

  /** The file, if it is known, and the reason. */
  public static String of(IOException fault) {
    return fault instanceof FileSystemException at && at.getFile() != null
        ? Shown.escaped(at.getFile()) + ": " + reason(at)
        : reason(fault);
  }

  /** The reason alone. */
  static String reason(IOException fault) {
    if (fault instanceof FileSystemException at && at.getReason() != null) {
      return Shown.escaped(at.getReason());
    } else if (fault instanceof AccessDeniedException) {
      return "access is denied";
    } else if (fault instanceof NoSuchFileException) {
      return "there is no such file or folder";
    } else if (fault instanceof FileAlreadyExistsException) {
      return "something stands there already";
    } else if (fault instanceof DirectoryNotEmptyException) {
      return "the folder is not empty";
    } else if (fault instanceof FileSystemException || fault.getMessage() == null) {
      return fault.getClass().getSimpleName();
    }
    return Shown.escaped(fault.getMessage());
  }
}
