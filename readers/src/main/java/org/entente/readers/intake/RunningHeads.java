package org.entente.readers.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The lines at the head and foot of a document's pages that belong to the paper and not to the text. */
final class RunningHeads {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(?:page\\s)?[-–—\\s]*\\d{1,4}(?:\\s?(?:/|of)\\s?\\d{1,4})?[-–—\\s]*");
    private static final int LONGEST = 120;
    /** How many lines at either end of a page may be the paper's. */
    private static final int EDGE = 2;

    private static final double SHARE_OF_PAGES = .5;

    private RunningHeads() {}

    /**
     * @param pages lines of each, none empty
     * @return the pages without their numbers and without what stands at the same edge of at least two pages and of
     *     half of them, numbers aside
     */
    static List<List<String>> removed(List<List<String>> pages) {
        Map<String, Integer> times = new HashMap<>();
        for (List<String> page : pages) {
            Set<String> edges = new HashSet<>();
            for (int i = 0; i < page.size(); i++) {
                if (isEdge(page, i)) {
                    edges.add(form(page.get(i)));
                }
            }
            edges.forEach(edge -> times.merge(edge, 1, Integer::sum));
        }
        int enough = (int) Math.max(2, Math.ceil(SHARE_OF_PAGES * pages.size()));
        return pages.stream()
                .map(page -> {
                    List<String> kept = IntStream.range(0, page.size())
                            .filter(i -> !PAGE_NUMBER.matcher(page.get(i)).matches())
                            .filter(i -> !isEdge(page, i)
                                    || times.getOrDefault(form(page.get(i)), 0) < enough
                                    || page.get(i).length() > LONGEST)
                            .mapToObj(page::get)
                            .toList();
                    // A page of which nothing would be left is a form filled in twice, not a running head.
                    return kept.stream().allMatch(String::isEmpty) && page.size() > 1 ? page : kept;
                })
                .toList();
    }

    private static boolean isEdge(List<String> page, int i) {
        if (page.get(i).isEmpty()) {
            return false;
        }
        long above = page.subList(0, i).stream().filter(line -> !line.isEmpty()).count();
        long below = page.subList(i + 1, page.size()).stream()
                .filter(line -> !line.isEmpty())
                .count();
        return above < EDGE || below < EDGE;
    }

    private static String form(String line) {
        return line.replaceAll("\\d+", "#");
    }
}
