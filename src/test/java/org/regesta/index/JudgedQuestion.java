package org.regesta.index;

import java.util.List;
import java.util.Map;

/**
 * A question with what ought to answer it.
 *
 * @param category what it tries
 * @param text what is typed
 * @param gains for each address that answers it how well it does: 3 is what was meant, 1 is better than nothing
 */
record JudgedQuestion(String category, String text, Map<String, Integer> gains) {
    /** Whether it is kept for the verdict, and was not looked at while the search was made. */
    boolean isHeldOut() {
        return Math.floorMod((category + "|" + text).hashCode() * 0x9E3779B9, 10) < 3;
    }

    /** How good an answer is: the discounted gain of its first ten, beside that of the best answer. */
    double quality(List<String> answer) {
        List<Integer> best = gains.values().stream().sorted((a, b) -> b - a).toList();
        double ideal = discounted(best);
        return discounted(answer.stream()
                        .distinct()
                        .map(address -> gains.getOrDefault(address, 0))
                        .toList())
                / ideal;
    }

    /** One divided by the place of the first answer that was meant. */
    double reciprocalRank(List<String> answer) {
        for (int i = 0; i < answer.size(); i++) {
            if (gains.getOrDefault(answer.get(i), 0) == 3) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    private static double discounted(List<Integer> gains) {
        double sum = 0;
        for (int i = 0; i < Math.min(10, gains.size()); i++) {
            sum += (Math.pow(2, gains.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return sum;
    }
}
