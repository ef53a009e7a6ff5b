package org.entente.briefing.command;

import java.io.PrintWriter;

/** One line that tells what is being done, redrawn in place; silent when nobody looks at a terminal. */
public final class Progress implements AutoCloseable {
    private static final int WIDTH = 76;

    private final PrintWriter err;
    private final boolean shown;
    private boolean drawn;

    private Progress(PrintWriter err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    public static Progress on(PrintWriter err) {
        return new Progress(err, System.console() != null && System.console().isTerminal());
    }

    public synchronized void step(String what) {
        if (shown) {
            String line = what.length() > WIDTH ? what.substring(0, WIDTH - 1) + "…" : what;
            err.print("\r" + line + " ".repeat(WIDTH - line.length()));
            err.flush();
            drawn = true;
        }
    }

    @Override
    public void close() {
        if (drawn) {
            err.print("\r" + " ".repeat(WIDTH) + "\r");
            err.flush();
            drawn = false;
        }
    }
}
