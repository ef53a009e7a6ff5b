package org.entente.archive.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.domain.CallerMistake;

/** Why a run could not go on, in words for its owner; Spark wraps the cause in many layers and in other machines' words. */
final class Failure {
    private static final long LITTLE = 1 << 20;

    private Failure() {}

    /** The failure itself when nothing better can be said. */
    static Exception of(Exception failure, Path out) {
        if (failure instanceof CallerMistake) {
            return failure;
        }
        if (isFull(out)) {
            return full(failure, out);
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String words = String.valueOf(cause.getMessage());
            if (words.contains("No space left on device")) {
                return full(failure, out);
            }
            if (words.contains("Permission denied") || words.contains("AccessDeniedException")) {
                return new CallerMistake(
                        out + ": may not be written; change its permissions and run it again", failure);
            }
            if (words.contains("OutOfMemoryError") || cause instanceof OutOfMemoryError) {
                return new CallerMistake(
                        "there is too little memory for these documents; set ENTENTE_MEMORY=4g or more,"
                                + " on a cluster --conf spark.executor.memory=…, and run it again",
                        failure);
            }
        }
        return failure;
    }

    private static CallerMistake full(Exception failure, Path out) {
        return new CallerMistake(
                out + ": the disk is full; what was read before counts: free some and run it again", failure);
    }

    /** On a full disk Spark fails in ways that do not tell it. */
    private static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < LITTLE;
        } catch (IOException e) {
            return false;
        }
    }
}
