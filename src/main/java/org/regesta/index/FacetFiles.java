package org.regesta.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes by what pages can be filtered; read only when a reader opens the filters. */
final class FacetFiles {
    private final List<String> kinds;
    private final List<IndexFile> files = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int peopleFiles;

    FacetFiles(List<Findable> all, IndexSettings settings) {
        for (int page = 0; page < all.size(); page++) {
            numbers.put(all.get(page).address(), page);
        }
        this.kinds = all.stream()
                .map(findable -> findable.card().kind())
                .distinct()
                .sorted()
                .toList();
        files.add(IndexFile.of("c-kind", Script.quoted(kinds(all))));
        files.add(IndexFile.of("c-period", Script.quoted(periods(all))));
        people(all, settings.peopleBytes());
    }

    List<IndexFile> files() {
        return files;
    }

    /** The words for kinds, as the files number them. */
    List<String> kindWords() {
        return kinds;
    }

    int peopleFiles() {
        return peopleFiles;
    }

    /** The kind of each page. */
    private String kinds(List<Findable> all) {
        Bytes bytes = new Bytes();
        all.forEach(findable -> bytes.number(kinds.indexOf(findable.card().kind())));
        return bytes.base64();
    }

    /** The periods of each page: how many, and which. */
    private static String periods(List<Findable> all) {
        Bytes bytes = new Bytes();
        for (Findable findable : all) {
            bytes.number(findable.facets().periods().size());
            findable.facets().periods().forEach(bytes::number);
        }
        return bytes.base64();
    }

    /** For each person the pages that concern him; persons in the order of their numbers. */
    private void people(List<Findable> all, int size) {
        Map<Integer, Numbers> pages = new TreeMap<>();
        for (int page = 0; page < all.size(); page++) {
            for (String person : all.get(page).facets().people()) {
                pages.computeIfAbsent(numbers.get(person), p -> new Numbers()).add(page);
            }
        }
        List<String> entries = new ArrayList<>();
        int length = 0;
        for (Map.Entry<Integer, Numbers> person : pages.entrySet()) {
            String entry =
                    person(person.getKey(), all.get(person.getKey()).card().title(), person.getValue());
            entries.add(entry);
            length += entry.length();
            if (length > size) {
                close(entries);
                length = 0;
            }
        }
        close(entries);
    }

    private static String person(int number, String name, Numbers pages) {
        Bytes bytes = new Bytes();
        for (int i = 0, before = -1; i < pages.length(); i++) {
            bytes.number(pages.get(i) - before - 1);
            before = pages.get(i);
        }
        return Script.array(List.of(Integer.toString(number), Script.quoted(name), Script.quoted(bytes.base64())));
    }

    private void close(List<String> entries) {
        if (!entries.isEmpty()) {
            files.add(IndexFile.of("c-people-" + peopleFiles++, String.join(",\n", entries)));
        }
        entries.clear();
    }
}
