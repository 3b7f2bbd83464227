package org.regesta.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A large site made from a small one, the same for the same seed: its pages, and many more of the same kinds, with names
 * made like its names and its sentences in another order.
 *
 * <p>The names in the sentences, and the words that are rare in them, change from page to page, so that the vocabulary
 * grows with the pages as that of a real site does.
 */
final class SyntheticSite {
    private static final int FIRST_YEAR = 1880;
    private static final int YEARS = 80;

    private final Random random;
    private final SentencePool pool;
    private final NameMaker names;
    private final NameMaker words;
    private final List<Findable> templates;
    private final List<String> made = new ArrayList<>();
    private final List<String> known = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private final int vocabulary;
    private final int periods;

    private SyntheticSite(List<Findable> site, int count, int periods, long seed) {
        this.random = new Random(seed);
        this.pool = new SentencePool(site);
        this.templates = site.stream()
                .filter(f -> f.standing().tier() != Standing.Tier.LIST)
                .toList();
        this.names = new NameMaker(namesOf(site), random);
        this.words = new NameMaker(rareWords(site), random);
        this.vocabulary = count * 4;
        this.periods = periods;
    }

    /** A site of so many things that can be found, the given ones among them. */
    static List<Findable> grown(List<Findable> site, int count, int periods, long seed) {
        SyntheticSite synthetic = new SyntheticSite(site, count, periods, seed);
        List<Findable> all = new ArrayList<>(site);
        for (int i = site.size(); i < count; i++) {
            all.add(synthetic.page(i));
        }
        return all.stream().sorted(Standing.ORDER).toList();
    }

    private List<String> namesOf(List<Findable> site) {
        return site.stream()
                .flatMap(f -> Stream.concat(
                        Stream.of(f.card().title()), f.passages().stream().map(Passage::text)))
                .flatMap(text -> pool.names(text).stream())
                .map(name -> name.replaceAll("[’'].*", ""))
                .filter(name -> name.matches("\\p{Lu}\\p{Ll}{3,}"))
                .distinct()
                .toList();
    }

    private List<String> rareWords(List<Findable> site) {
        return site.stream()
                .flatMap(f -> f.passages().stream())
                .flatMap(passage -> Stream.of(passage.text().split("[^\\p{L}]+")))
                .filter(pool::isRare)
                .distinct()
                .toList();
    }

    private Findable page(int number) {
        Findable template = templates.get(random.nextInt(templates.size()));
        Map<String, String> own = new HashMap<>();
        String title = title(template, own);
        own.values().forEach(known::add);
        Card card = card(template, title, own, number);
        if (card.kind().equals("person")) {
            people.add(card.address());
        }
        return new Findable(
                card,
                template.card().kind().equals("person") ? spellings(title) : changed(template.names(), own),
                "",
                passages(template, own),
                datings(template),
                facets(card),
                new Standing(template.standing().tier(), (int) (1 / (0.002 + random.nextDouble()))));
    }

    /** The title of a page with other names in it, or with a name behind it if it has none. */
    private String title(Findable template, Map<String, String> own) {
        pool.names(template.card().title()).forEach(name -> own.put(name, name()));
        if (own.isEmpty()) {
            String name = name();
            own.put("", name);
            return template.card().title() + " in " + name;
        }
        return changed(template.card().title(), own);
    }

    private String name() {
        return NameMaker.capital(names.next(4, 13));
    }

    private Card card(Findable template, String title, Map<String, String> own, int number) {
        String folder = template.address().replaceFirst("[^/]*$", "");
        String address =
                folder + "made-" + number + ".html" + (template.address().contains("#") ? "#made-" + number : "");
        return new Card(
                address,
                template.card().kind(),
                title,
                "",
                changed(template.card().summary(), own));
    }

    private String changed(String text, Map<String, String> own) {
        String years =
                text.replaceAll("(?<!\\d)1[89]\\d\\d(?!\\d)", Integer.toString(FIRST_YEAR + random.nextInt(YEARS)));
        return SentencePool.changed(years, word -> own.getOrDefault(word, word));
    }

    private List<String> changed(List<String> texts, Map<String, String> own) {
        return own.containsKey("")
                ? List.of()
                : texts.stream()
                        .filter(text -> own.keySet().stream().anyMatch(name -> text.matches(".*\\b" + name + "\\b.*")))
                        .map(text -> changed(text, own))
                        .distinct()
                        .toList();
    }

    /** How a person's name is written elsewhere. */
    private List<String> spellings(String title) {
        if (random.nextInt(5) < 2) {
            return List.of();
        }
        String cyrillic = SentencePool.changed(
                title, word -> NameMaker.capital(RussianSpelling.cyrillic(word.toLowerCase(Locale.ROOT))));
        return List.of(cyrillic);
    }

    private List<Passage> passages(Findable template, Map<String, String> own) {
        List<Passage> passages = new ArrayList<>();
        int count = template.passages().size() + (template.address().contains("#") ? 0 : random.nextInt(3));
        for (int i = 0; i < count; i++) {
            String heading = i == 0 ? "" : changed(pool.heading(random), own);
            String anchor = i == 0 ? "" : "section-" + i;
            passages.add(new Passage(anchor, heading, template.address().contains("#") ? "" : text(own)));
        }
        return passages;
    }

    private String text(Map<String, String> own) {
        List<String> names = List.copyOf(own.values());
        StringBuilder text = new StringBuilder();
        for (int i = 5 + random.nextInt(7); i > 0; i--) {
            text.append(SentencePool.changed(pool.sentence(random), word -> word(word, names)))
                    .append(' ');
        }
        return text.toString().strip();
    }

    /** A name becomes one of the page's own or of another page, a rare word another one; other words stay. */
    private String word(String word, List<String> own) {
        if (pool.isName(word)) {
            int choice = random.nextInt(4);
            return choice == 0
                    ? own.get(random.nextInt(own.size()))
                    : choice == 1 ? known.get(skewed(known.size())) : word;
        }
        return pool.isRare(word) && random.nextBoolean() ? made(skewed(vocabulary)) : word;
    }

    /** A made word by its number: the same number always gives the same word. */
    private String made(int number) {
        while (made.size() <= number) {
            made.add(words.next(5, 14));
        }
        return made.get(number);
    }

    /** A number below a limit, small ones far more often. */
    private int skewed(int limit) {
        return (int) (limit * Math.pow(random.nextDouble(), 3));
    }

    private List<Dating> datings(Findable template) {
        return template.datings().stream()
                .map(dating -> {
                    int first = (FIRST_YEAR + random.nextInt(YEARS)) * 365 + random.nextInt(365);
                    int length = Math.min(dating.last() - dating.first(), 40_000);
                    return new Dating(first, first + length, dating.what(), "", 0);
                })
                .toList();
    }

    private Facets facets(Card card) {
        Set<String> persons = people.isEmpty() ? Set.of() : Set.of(people.get(skewed(people.size())));
        Set<Integer> own = periods == 0 ? Set.of() : Set.of(random.nextInt(periods));
        return new Facets(own, card.kind().equals("person") ? Set.of(card.address()) : persons);
    }
}
