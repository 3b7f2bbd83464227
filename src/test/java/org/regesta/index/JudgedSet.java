package org.regesta.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Questions with their right answers, made from the titles, names and texts of a site itself, so that they grow with it.
 *
 * <p>What answers a question is told from the words that were meant, whatever became of them when they were typed: a page
 * with all of them in a name answers best, a page that has each of them three times in its text answers a little.
 */
final class JudgedSet {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}'’]+");
    private static final int MEANT = 3;
    private static final int MENTION = 1;
    private static final int OFTEN = 3;

    private final List<Findable> site;
    private final int perCategory;
    private final Random random;
    private final Slips slips;
    private final WordBook book;
    private final List<JudgedQuestion> questions = new ArrayList<>();

    private JudgedSet(List<Findable> site, int perCategory, long seed) {
        this.site = site;
        this.perCategory = perCategory;
        this.random = new Random(seed);
        this.slips = new Slips(random);
        this.book = new WordBook(site);
    }

    /** The questions on a site, at most so many of a category. */
    static List<JudgedQuestion> of(List<Findable> site, int perCategory, long seed) {
        JudgedSet set = new JudgedSet(site, perCategory, seed);
        set.names();
        set.spellings();
        set.topics();
        set.dates();
        return List.copyOf(set.questions);
    }

    private void names() {
        ask("full name", pages(), f -> title(f), f -> title(f).toLowerCase(Locale.ROOT));
        ask("key name", pages(), this::key, this::key);
        sampled(pages())
                .forEach(f ->
                        judge("beginning", f, key(f), beginning(key(f)), book.namesBeginningWith(beginning(key(f)))));
        ask("first name and beginning", pages(), JudgedSet::title, this::lastBegun);
        ask("one typo", pages(5), this::key, f -> slips.in(key(f), 1));
        ask("two typos", pages(8), this::key, f -> slips.in(key(f), 2));
        ask(
                "typo in full name",
                pages(5),
                JudgedSet::title,
                f -> title(f).toLowerCase(Locale.ROOT).replace(key(f), slips.in(key(f), 1)));
        ask("other name", named(), f -> f.names().get(0), f -> f.names().get(0));
        ask("joined", hyphened(), JudgedSet::title, f -> title(f).replaceAll("(?<=\\p{L})[-–](?=\\p{L})", ""));
        ask("parted", hyphened(), JudgedSet::title, f -> title(f).replaceAll("(?<=\\p{L})[-–](?=\\p{L})", " "));
    }

    private void spellings() {
        ask("marks dropped", marked(), this::markedWord, f -> withoutMarks(markedWord(f)));
        ask("umlaut spelled out", umlauted(), this::markedWord, f -> spelledOut(markedWord(f)));
        ask("scholarly spelling", russian(), this::key, f -> RussianSpelling.SCHOLARLY.of(cyrillic(f)));
        ask("library spelling", russian(), this::key, f -> RussianSpelling.LIBRARY.of(cyrillic(f)));
        ask("German spelling", russian(), this::key, f -> RussianSpelling.GERMAN.of(cyrillic(f)));
        ask("Cyrillic", russian(), this::key, this::cyrillic);
    }

    private void topics() {
        sampled(withText())
                .forEach(
                        f -> book.topic(f, random).ifPresent(words -> judge("three words of a text", f, words, words)));
        sampled(withText())
                .forEach(f -> book.topic(f, random).ifPresent(words -> {
                    String two = words.substring(0, words.lastIndexOf(' '));
                    judge("name and topic", f, key(f) + " " + two, key(f) + " " + two);
                }));
        sampled(withText())
                .forEach(f -> book.phrase(f, random)
                        .ifPresent(phrase ->
                                questions.add(new JudgedQuestion("phrase", '"' + phrase + '"', book.holding(phrase)))));
    }

    /** Days, months and years in which the timeline has events. */
    private void dates() {
        List<Findable> events = sampled(site.stream()
                .filter(f -> f.standing().tier() == Standing.Tier.EVENT
                        && f.datings().size() == 1));
        List<JudgedQuestion> found = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            DateQuestion question = DateQuestion.of(events.get(i).datings().get(0), i);
            found.add(new JudgedQuestion("date", question.text(), question.gains(site)));
        }
        found.stream().filter(question -> !question.gains().isEmpty()).forEach(questions::add);
    }

    private void ask(
            String category,
            Stream<Findable> about,
            Function<Findable, String> meant,
            Function<Findable, String> typed) {
        sampled(about).forEach(f -> judge(category, f, meant.apply(f), typed.apply(f)));
    }

    private void judge(String category, Findable about, String meant, String typed) {
        judge(category, about, meant, typed, Stream.of());
    }

    private void judge(String category, Findable about, String meant, String typed, Stream<Findable> fitting) {
        Map<String, Integer> gains = new LinkedHashMap<>();
        fitting.forEach(f -> gains.put(f.address(), MENTION));
        book.mentioning(meant, OFTEN).forEach(f -> gains.put(f.address(), MENTION));
        book.named(meant).forEach(f -> gains.put(f.address(), MEANT));
        gains.put(about.address(), MEANT);
        questions.add(new JudgedQuestion(category, typed, gains));
    }

    /** Some of them, always the same. */
    private List<Findable> sampled(Stream<Findable> all) {
        return all.sorted(Comparator.comparing((Findable f) -> (f.address() + "x").hashCode() * 0x9E3779B9))
                .limit(perCategory)
                .toList();
    }

    private Stream<Findable> pages() {
        return site.stream()
                .filter(f -> f.standing().tier() == Standing.Tier.PAGE)
                .filter(f -> key(f).length() > 3);
    }

    private Stream<Findable> pages(int shortest) {
        return pages().filter(f -> key(f).length() >= shortest && key(f).chars().allMatch(c -> c < 128));
    }

    private Stream<Findable> named() {
        return pages().filter(f -> !f.names().isEmpty());
    }

    private Stream<Findable> hyphened() {
        return pages().filter(f -> title(f).matches(".*\\p{L}{3,}[-–]\\p{L}{3,}.*"));
    }

    private Stream<Findable> marked() {
        return pages().filter(f -> !markedWord(f).isEmpty());
    }

    private Stream<Findable> umlauted() {
        return pages().filter(f -> markedWord(f).matches(".*[äöü].*"));
    }

    private Stream<Findable> russian() {
        return pages().filter(f ->
                f.card().kind().equals("person") && f.names().stream().anyMatch(n -> n.matches("[а-яёА-ЯЁ ]+")));
    }

    private Stream<Findable> withText() {
        return pages().filter(f ->
                f.passages().stream().anyMatch(passage -> passage.text().length() > 300));
    }

    private static String title(Findable f) {
        return f.card().title();
    }

    /** The word by which a page is known best: a person's last name, else the word of its title that fewest pages have. */
    private String key(Findable f) {
        List<String> words = Arrays.stream(BETWEEN.split(title(f)))
                .map(word -> word.toLowerCase(Locale.ROOT).replaceAll("['’]s$", ""))
                .filter(word -> word.length() > 3 && word.chars().noneMatch(Character::isDigit))
                .toList();
        if (words.isEmpty()) {
            return "";
        }
        return f.card().kind().equals("person")
                ? words.get(words.size() - 1)
                : words.stream().min(Comparator.comparingInt(book::namesWith)).orElseThrow();
    }

    private static String beginning(String word) {
        return word.substring(0, Math.max(3, (word.length() * 3 + 4) / 5));
    }

    /** The title up to the third letter of its last long word. */
    private String lastBegun(Findable f) {
        String[] words = BETWEEN.split(title(f).toLowerCase(Locale.ROOT));
        int last = words.length - 1;
        while (last > 0 && words[last].length() < 4) {
            last--;
        }
        words[last] = words[last].substring(0, Math.min(3, words[last].length()));
        return String.join(" ", Arrays.copyOf(words, last + 1));
    }

    private String markedWord(Findable f) {
        return Stream.concat(Stream.of(title(f)), f.names().stream())
                .flatMap(BETWEEN::splitAsStream)
                .filter(word ->
                        word.length() > 3 && word.matches("[\\p{IsLatin}]+") && !word.equals(withoutMarks(word)))
                .findFirst()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private static String withoutMarks(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ł', 'l')
                .replace('ø', 'o');
    }

    private static String spelledOut(String word) {
        return word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
    }

    /** The last name of a person in Cyrillic letters. */
    private String cyrillic(Findable f) {
        Optional<String> name =
                f.names().stream().filter(n -> n.matches("[а-яёА-ЯЁ ]+")).findFirst();
        String[] words = name.orElseThrow().toLowerCase(Locale.ROOT).split(" ");
        return words[words.length - 1];
    }

    /** The questions by category. */
    static Map<String, List<JudgedQuestion>> byCategory(List<JudgedQuestion> questions) {
        return questions.stream()
                .collect(Collectors.groupingBy(JudgedQuestion::category, LinkedHashMap::new, Collectors.toList()));
    }
}
