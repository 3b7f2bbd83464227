package org.regesta.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regesta.model.OutputFile;

/** The index of this site answers as it should, however it is cut into files, and is the same each time. */
class SearchIndexIT {
    /** One word, one record, one text in a file, so that every question reads across many of them. */
    private static final IndexSettings TINY = new IndexSettings(1, 1, 1, 1, 1, 1, 1_000);

    /** Everything of a sort in one file. */
    private static final IndexSettings WHOLE =
            new IndexSettings(1 << 20, 1 << 20, 9_999, 1 << 22, 9_999, 1 << 20, 1_000);

    private static final int SOME = 400;

    private static RealSite site;
    private static List<OutputFile> files;
    private static AskedIndex index;

    @BeforeAll
    static void read() {
        site = RealSite.unprinted();
        files = files(site.findables(), IndexSettings.forPages(site.findables().size()));
        index = new AskedIndex(files);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static List<OutputFile> files(List<Findable> findables, IndexSettings settings) {
        return new SearchIndex(findables, site.periods(), settings).files(site.client());
    }

    @Test
    void answersAlikeWhenItIsCutIntoTinyFiles() {
        List<Findable> some = site.findables().stream()
                .filter(SearchIndexIT::isSelfContained)
                .limit(SOME)
                .toList();
        List<JudgedQuestion> questions = JudgedSet.of(some, 2, 5);
        assertThat(questions).hasSizeGreaterThan(25);
        try (AskedIndex whole = new AskedIndex(files(some, WHOLE));
                AskedIndex tiny = new AskedIndex(files(some, TINY))) {
            assertThat(questions)
                    .allSatisfy(question -> assertThat(first(tiny, question)).isEqualTo(first(whole, question)));
        }
    }

    /** Whether it concerns no one but persons of whom all are taken. */
    private static boolean isSelfContained(Findable findable) {
        return findable.card().kind().equals("person")
                || findable.facets().people().isEmpty();
    }

    private static String first(AskedIndex asked, JudgedQuestion question) {
        return question.text() + ": "
                + asked.ask(question.text()).addresses().stream().findFirst();
    }

    @Test
    void isTheSameWhateverTheOrderOfThePages() {
        List<Findable> shuffled = new ArrayList<>(site.findables());
        Collections.shuffle(shuffled, new Random(1));
        List<Findable> sorted = shuffled.stream().sorted(Standing.ORDER).toList();
        assertThat(bytes(files(sorted, IndexSettings.forPages(sorted.size())))).isEqualTo(bytes(files));
    }

    private static Map<String, String> bytes(List<OutputFile> files) {
        return files.stream().collect(Collectors.toMap(OutputFile::path, file -> new String(file.bytes(), UTF_8)));
    }

    @Test
    void answersQuestionsOfAllKinds() {
        List<JudgedQuestion> questions = JudgedSet.of(site.findables(), 2, 7);
        double quality = questions.stream()
                .mapToDouble(
                        question -> question.quality(index.ask(question.text()).addresses()))
                .average()
                .orElseThrow();
        assertThat(quality).isGreaterThan(0.95);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trotskij                       | people/leon-trotsky.html
            Чичерин                        | people/georgy-chicherin.html
            Molotow                        | people/vyacheslav-molotov.html
            Litwinow                       | people/maxim-litvinov.html
            Tschitscherin                  | people/georgy-chicherin.html
            Woroschilow                    | people/kliment-voroshilov.html
            Krestinski                     | people/nikolay-krestinsky.html
            Moskau                         | places/moscow.html
            Völkerbund                     | organizations/league-of-nations.html
            brest litovsk treaty           | treaties/treaty-of-brest-litovsk.html
            molotov-ribentrop pact         | treaties/molotov-ribbentrop-pact.html
            16 April 1922                  | timeline/1922.html#1922-04-16-rapallo-signed
            The partition of Poland        | articles/amended-secret-protocols.html#map-partition-of-poland-1939
            rapallo -treaty -conference    | -treaties/treaty-of-rapallo.html
            """)
    void leadsToTheRightPage(String question, String address) {
        List<String> found = index.ask(question).addresses();
        if (address.startsWith("-")) {
            assertThat(found).isNotEmpty().doesNotContain(address.substring(1));
        } else {
            assertThat(found.get(0)).isEqualTo(address);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xqzzvwqx",
                "fffffffff",
                "zzyzxq wvvwq",
                "日本語",
                "!!!",
                "\"\"",
                "-",
                "\"of the\"",
                "\\",
                "<script>"
            })
    void survivesNonsense(String question) {
        AskedIndex.Answer answer = index.ask(question);
        assertThat(answer.addresses()).hasSizeLessThanOrEqualTo(10);
    }
}
