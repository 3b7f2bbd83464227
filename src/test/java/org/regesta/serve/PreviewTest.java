package org.regesta.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.build.BuildOptions;
import org.regesta.build.BuildResult;
import org.regesta.build.Failure;
import org.regesta.model.OutputFile;
import org.regesta.testing.Trees;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PreviewTest {
    private static final String BROKEN = "\nSee [[Treaty of Rapalo]].\n";

    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final List<List<OutputFile>> copies = new CopyOnWriteArrayList<>();

    @TempDir
    private Path folder;

    private Preview preview;
    private Thread follower;

    @BeforeEach
    void startThePreview() throws IOException {
        Trees.copy(Path.of("src/test/resources/rules/_base"), folder);
        Trees.copy(Path.of("templates"), folder.resolve("templates"));
        BuildOptions options = new BuildOptions(
                folder.resolve("content"),
                folder.resolve("templates"),
                folder.resolve("out"),
                Optional.empty(),
                Optional.empty());
        preview = new Preview(options, 0, copies::add, new Listener());
        preview.start();
        follower = new Thread(preview::follow);
        follower.start();
    }

    @AfterEach
    void stopThePreview() throws InterruptedException {
        preview.close();
        follower.join();
    }

    private final class Listener implements BuildListener {
        @Override
        public void built(BuildResult result, Duration time) {
            heard.add(result.hasErrors() ? "errors" : "good");
        }

        @Override
        public void failed(Failure failure) {
            heard.add(failure.text());
        }
    }

    private void awaitBuild(String outcome) throws InterruptedException {
        // A change made in several steps may be seen as several.
        String next = heard.take();
        while (!next.contains(outcome)) {
            next = heard.take();
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(preview.address().resolve(path)).build());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private Path radek() {
        return folder.resolve("content/people/karl-radek.md");
    }

    @Test
    void servesTheSiteWithAScriptOfItsOwn() throws Exception {
        HttpResponse<String> home = get("/");
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(header(home, "content-type")).isEqualTo("text/html; charset=utf-8");
        assertThat(header(home, "cache-control")).isEqualTo("no-store");
        assertThat(home.body())
                .contains("<script src=\"/_preview/preview.js\"")
                .contains("connect-src 'self'")
                .doesNotContain("regesta-preview");
        assertThat(get("/_preview/preview.js").body()).contains("EventSource");
        assertThat(header(get("/_preview/preview.css"), "content-type")).startsWith("text/css");
    }

    @Test
    void givesTheFilesOfAGoodBuildAwayWithoutThatScript() {
        assertThat(copies).hasSize(1);
        assertThat(copies.get(0))
                .filteredOn(file -> file.path().endsWith(".html"))
                .isNotEmpty()
                .noneMatch(file -> new String(file.bytes(), StandardCharsets.UTF_8).contains("_preview"));
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void answersHeadWithoutABody() throws Exception {
        HttpResponse<String> home = send(HttpRequest.newBuilder(preview.address())
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).isEmpty();
        assertThat(Integer.parseInt(header(home, "content-length"))).isGreaterThan(500);
    }

    @Test
    void leadsFromAFolderToItsOverview() throws Exception {
        HttpResponse<String> moved = get("/people");
        assertThat(moved.statusCode()).isEqualTo(302);
        assertThat(header(moved, "location")).isEqualTo("/people/");
        assertThat(get("/people/").statusCode()).isEqualTo(200);
    }

    @Test
    void showsThePageForMissingPages() throws Exception {
        HttpResponse<String> missing = get("/people/nobody.html");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("<main");
    }

    @Test
    void servesNothingFromOutsideTheSite() throws Exception {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        for (String path : List.of(
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt", "/people/%2e%2e/%2e%2e/secret.txt", "/..%5csecret.txt", "//etc/passwd", "/%00")) {
            assertThat(get(preview.address() + path.substring(1)).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void refusesToBeWrittenTo() throws Exception {
        HttpResponse<String> refused = send(HttpRequest.newBuilder(preview.address())
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build());
        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(header(refused, "allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void tellsOpenPagesOfEveryRebuild() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(preview.address().resolve("/_preview/events"))
                .build();
        try (Stream<String> lines = client.send(request, BodyHandlers.ofLines()).body()) {
            BlockingQueue<String> events = new LinkedBlockingQueue<>();
            Thread reader = new Thread(() -> {
                try {
                    lines.filter(line -> line.startsWith("data: ")).forEach(events::add);
                } catch (UncheckedIOException closed) {
                    // The preview was closed.
                }
            });
            reader.setDaemon(true);
            reader.start();
            String first = events.take();
            assertThat(get("/people/karl-radek.html").body()).contains("data-revision=\"" + first.substring(6) + "\"");

            Files.writeString(radek(), Files.readString(radek()) + "\nA sentence that was not there.\n");

            assertThat(events.take()).isNotEqualTo(first);
            assertThat(get("/people/karl-radek.html").body()).contains("A sentence that was not there.");
        }
    }

    @Test
    void showsErrorsAboveTheLastGoodSiteAndRecovers() throws Exception {
        awaitBuild("good");
        String good = Files.readString(radek());
        Files.writeString(radek(), good + BROKEN);
        awaitBuild("errors");

        HttpResponse<String> page = get("/people/karl-radek.html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("error[link-unknown] no page, event or alias is called &quot;Treaty of Rapalo&quot;")
                .contains("--&gt; content/people/karl-radek.md:")
                .contains("<main");

        Files.writeString(radek(), good);
        awaitBuild("good");
        assertThat(get("/people/karl-radek.html").body()).doesNotContain("link-unknown");
    }

    @Test
    void noticesAFolderThatIsMadeAndFilledInOneGo() throws Exception {
        awaitBuild("good");
        Path page = folder.resolve("content/pages/colophon.md");
        Files.createDirectories(page.getParent());
        Files.writeString(page, "---\ntitle: Colophon\nsummary: How this was made.\nstatus: draft\n---\n\nBy hand.\n");
        awaitBuild("good");
        assertThat(get("/pages/colophon.html").body()).contains("By hand.");

        Files.writeString(page, Files.readString(page).replace("By hand.", "By two hands."));
        awaitBuild("good");
        assertThat(get("/pages/colophon.html").body()).contains("By two hands.");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows does not move a folder in which others are watched")
    void survivesThatItsContentIsTakenAwayAndPutBack() throws Exception {
        awaitBuild("good");
        Files.move(folder.resolve("content"), folder.resolve("away"));
        awaitBuild("can't be listed");
        assertThat(get("/people/karl-radek.html").body())
                .contains("can't be listed")
                .contains("<main");

        Files.move(folder.resolve("away"), folder.resolve("content"));
        awaitBuild("good");
        assertThat(get("/people/karl-radek.html").body()).doesNotContain("be listed");
    }

    @Test
    void showsWhatIsWrongWhenThereHasNeverBeenASite() throws Exception {
        Files.writeString(radek(), Files.readString(radek()) + BROKEN);
        BuildOptions options = new BuildOptions(
                folder.resolve("content"),
                folder.resolve("templates"),
                folder.resolve("out"),
                Optional.empty(),
                Optional.empty());
        try (Preview second = new Preview(options, 0, copies::add, new Listener())) {
            second.start();
            HttpResponse<String> page = get(second.address().toString());
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("error[link-unknown]").contains("/_preview/preview.js");
        }
    }

    @Test
    void isReachedFromThisMachineOnly() {
        assertThat(preview.address())
                .isEqualTo(URI.create("http://127.0.0.1:" + preview.address().getPort() + "/"));
    }
}
