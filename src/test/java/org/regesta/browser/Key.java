package org.regesta.browser;

import java.util.HashMap;
import java.util.Map;

/**
 * A key that a reader presses.
 *
 * @param name as pages know it: a letter, or {@code Enter}, {@code ArrowDown}
 * @param number by which Windows knows it, as Chromium asks
 * @param text what it types; empty if it types nothing
 */
record Key(String name, int number, String text) {
    private static final Map<String, Integer> NUMBERS = Map.of(
            "Tab",
            9,
            "Enter",
            13,
            "Escape",
            27,
            "End",
            35,
            "Home",
            36,
            "ArrowLeft",
            37,
            "ArrowUp",
            38,
            "ArrowRight",
            39,
            "ArrowDown",
            40);

    static final int CONTROL = 2;
    static final int SHIFT = 8;

    static Key of(String name) {
        if (NUMBERS.containsKey(name)) {
            return new Key(name, NUMBERS.get(name), name.equals("Enter") ? "\r" : "");
        }
        if (name.codePointCount(0, name.length()) != 1) {
            throw new IllegalArgumentException("no key is called " + name);
        }
        return new Key(name, 0, name);
    }

    /** What Chromium is told when the key goes down, with {@link #CONTROL} and the like held. */
    Map<String, Object> down(int held) {
        Map<String, Object> event = new HashMap<>(up(held));
        event.put("type", text.isEmpty() ? "rawKeyDown" : "keyDown");
        event.put("text", text);
        event.put("unmodifiedText", text);
        return event;
    }

    Map<String, Object> up(int held) {
        return Map.of("type", "keyUp", "key", name, "code", name, "windowsVirtualKeyCode", number, "modifiers", held);
    }
}
