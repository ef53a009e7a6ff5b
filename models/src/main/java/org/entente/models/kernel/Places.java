package org.entente.models.kernel;

import java.util.Arrays;

/** Where actors stand: the distinct places in rising order, and how many are at each. After some rounds many share one. */
final class Places {
    private final double[] at;
    private final int[] size;
    private final int[] of;
    private int count;

    Places(int actors) {
        at = new double[actors];
        size = new int[actors];
        of = new int[actors];
    }

    void arrange(double[] x) {
        for (int i = 0; i < x.length; i++) {
            at[i] = oneZero(x[i]);
        }
        Arrays.sort(at);
        count = 0;
        for (double place : at) {
            if (count == 0 || place > at[count - 1]) {
                at[count++] = place;
            }
        }
        Arrays.fill(size, 0);
        for (int i = 0; i < x.length; i++) {
            of[i] = Arrays.binarySearch(at, 0, count, oneZero(x[i]));
            size[of[i]]++;
        }
    }

    int count() {
        return count;
    }

    double at(int place) {
        return at[place];
    }

    int size(int place) {
        return size[place];
    }

    /** The place where an actor stands. */
    int of(int actor) {
        return of[actor];
    }

    /** Minus zero sorts below zero, but is the same place. */
    private static double oneZero(double x) {
        return x + 0.0;
    }
}
