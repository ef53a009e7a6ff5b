package org.entente.models.opinion;

import java.util.List;

/**
 * Parties on one scale by their votes; mean 0, standard deviation 1.
 *
 * @param points the parties that cast a vote on an item that divides, in the table's order
 * @param silent those that did not, of whom nothing is known
 * @param slopes by item: how sharply it divides along the scale; 0 for one on which all agreed
 */
public record IdealPoints(
        List<Point> points, List<String> silent, double[] slopes, int iterations, int items, long cells) {

    /**
     * Where one party stands.
     *
     * @param low lower end of the interval that holds the point with nine chances in ten
     * @param votes on items that divide
     * @param fit geometric mean of the chances that the model gave its votes; low for one that votes out of line
     */
    public record Point(String party, double point, double low, double high, int votes, double fit) {}
}
