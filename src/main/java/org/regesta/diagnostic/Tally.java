package org.regesta.diagnostic;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How many facts were held against each rule in one run; open to several threads. */
public final class Tally {
    private final Map<String, LongAdder> facts = new ConcurrentHashMap<>();

    /** Notes that one more fact was held against a rule. */
    public void add(Rule rule) {
        add(rule, 1);
    }

    /** Notes that more facts were held against a rule. */
    public void add(Rule rule, long more) {
        facts.computeIfAbsent(rule.id(), id -> new LongAdder()).add(more);
    }

    /** The facts held against a rule. */
    public long of(Rule rule) {
        LongAdder count = facts.get(rule.id());
        return count == null ? 0 : count.sum();
    }
}
