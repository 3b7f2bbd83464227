package org.regesta.mutation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.regesta.citation.Reference;
import org.regesta.diagnostic.SourceFile;
import org.regesta.diagnostic.SourceSpan;

/** Two works have one key. */
final class WorkKeyDuplicated implements Mutation {
    private static final Pattern ID = Pattern.compile("\"id\":\\s*\"(?<key>[^\"]+)\"");

    @Override
    public Stream<Fault> faults(Content content) {
        List<Reference> works = content.site().bibliography().written();
        return IntStream.range(1, works.size()).boxed().flatMap(i -> {
            SourceSpan work = works.get(i).span();
            SourceFile file = work.file();
            Matcher id = ID.matcher(file.text());
            String key = works.get(i - 1).key().value();
            return id.find(Math.max(0, file.text().lastIndexOf('{', work.start())))
                    ? Stream.of(new Fault(
                            new Edit(file.span(id.start("key"), id.end("key")), key),
                            id.group("key") + " is called " + key,
                            List.of(works.get(i - 1).span(), work)))
                    : Stream.<Fault>empty();
        });
    }
}
