package org.entente.desk.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.Arrays;
import org.slf4j.LoggerFactory;

/** {@code bench/run desk-kill [KILLS]} and {@code bench/run desk-load [SECONDS]}. */
public final class DeskBench {
    private DeskBench() {}

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        String command = arguments.length == 0 ? "" : arguments[0];
        int number = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
        switch (command) {
            case "desk-kill" -> KillBench.run(number > 0 ? number : 100);
            case "desk-load" -> LoadBench.run(number > 0 ? number : 60);
            default -> {
                System.err.println("bench: there is no " + Arrays.toString(arguments)
                        + "; desk-kill [KILLS] and desk-load [SECONDS] are there");
                System.exit(2);
            }
        }
        System.exit(0);
    }
}
