package org.entente.desk.bench;

import java.util.Arrays;

/** {@code bench/run desk-kill [KILLS]}. */
public final class DeskBench {
    private DeskBench() {}

    public static void main(String[] arguments) throws Exception {
        String command = arguments.length == 0 ? "" : arguments[0];
        int number = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
        switch (command) {
            case "desk-kill" -> KillBench.run(number > 0 ? number : 100);
            default -> {
                System.err.println("bench: there is no " + Arrays.toString(arguments) + "; desk-kill [KILLS] is there");
                System.exit(2);
            }
        }
        System.exit(0);
    }
}
