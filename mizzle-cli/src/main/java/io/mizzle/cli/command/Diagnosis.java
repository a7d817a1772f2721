package io.mizzle.cli.command;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Failure;
import io.mizzle.exception.MizzleException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;

/** What an exception means to somebody who did not write this program. */
final class Diagnosis {

    private Diagnosis() {}

    static Failure of(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof Failure failure) {
                return failure;
            }
        }
        if (cause instanceof MizzleException known) {
            return KnownDiagnosis.of(known);
        }
        if (cause.getClass().getName().startsWith("software.amazon.awssdk.")) {
            return SdkDiagnosis.of(cause);
        }
        Throwable file = cause instanceof UncheckedIOException ? cause.getCause() : cause;
        return file instanceof IOException broken ? file(broken) : unexpected(cause);
    }

    private static Failure file(IOException broken) {
        String file = broken instanceof FileSystemException named ? String.valueOf(named.getFile()) : "A file";
        if (broken instanceof AccessDeniedException) {
            return new Failure(
                    ExitCode.FAILURE,
                    file + " cannot be read or written.",
                    "The permissions of the file or its folder do not allow it.",
                    "Change them, or name another folder.",
                    broken);
        }
        if (broken instanceof NoSuchFileException) {
            return new Failure(
                    ExitCode.FAILURE,
                    file + " is missing.",
                    "It was needed.",
                    "Correct the path, or restore it.",
                    broken);
        }
        return new Failure(
                ExitCode.FAILURE,
                file + " could not be read or written.",
                sentence(broken),
                "See that the disk has room and the folder can be written, and run it again.",
                broken);
    }

    private static Failure unexpected(Throwable cause) {
        if (cause instanceof ReadOnlyFileSystemException) {
            return new Failure(
                    ExitCode.FAILURE,
                    "The files cannot be written.",
                    "They are on a file system that can only be read.",
                    "Name another folder with --out.",
                    cause);
        }
        return new Failure(
                ExitCode.FAILURE,
                "Something went wrong that mizzling did not expect.",
                sentence(cause),
                "Run it again with --verbose, and report the stack trace.",
                cause);
    }

    static String sentence(Throwable cause) {
        String message = cause.getMessage();
        if (message == null || message.isBlank()) {
            return cause.getClass().getSimpleName() + ".";
        }
        String text = message.strip();
        return text.endsWith(".") || text.endsWith("!") || text.endsWith("?") ? text : text + ".";
    }
}
