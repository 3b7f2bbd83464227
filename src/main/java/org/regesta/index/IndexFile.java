package org.regesta.index;

/**
 * One file of the index.
 *
 * @param name its name, by which its content registers itself
 * @param script its content
 */
record IndexFile(String name, String script) {
    static IndexFile of(String name, String... values) {
        return new IndexFile(name, Script.register(name, values));
    }
}
