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
    if (fault instanceof FileSystemException at && at.getFile() != null) {
      return Shown.escaped(at.getFile()) + ": " + reason(at);
    }
    return Shown.escaped(fault.getMessage() == null ? fault.toString() : fault.getMessage());
  }

  private static String reason(FileSystemException fault) {
    if (fault.getReason() != null) {
      return Shown.escaped(fault.getReason());
    } else if (fault instanceof AccessDeniedException) {
      return "access is denied";
    } else if (fault instanceof NoSuchFileException) {
      return "there is no such file or folder";
    } else if (fault instanceof FileAlreadyExistsException) {
      return "something stands there already";
    } else if (fault instanceof DirectoryNotEmptyException) {
      return "the folder is not empty";
    }
    return fault.getClass().getSimpleName();
  }
}
