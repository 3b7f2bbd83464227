package org.regesta.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.regesta.model.OutputFile;

/** How long this repository's own site takes: from the first file read to the last file in memory, in milliseconds. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class BuildBenchmark {
    private final Build build = new Build(new BuildOptions(
            Path.of("content"), Path.of("templates"), Path.of("target/never-written"), Optional.empty(), Optional.empty()));

    /** A build in a Java that has just started, as an editor's is. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public List<OutputFile> first() {
        return files();
    }

    /** A build in a Java that has made many, as that of the live preview. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(1)
    @Warmup(iterations = 40)
    @Measurement(iterations = 10)
    public List<OutputFile> later() {
        return files();
    }

    /** Reading and checking alone. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(1)
    @Warmup(iterations = 40)
    @Measurement(iterations = 10)
    public BuildResult laterCheck() {
        return build.check();
    }

    private List<OutputFile> files() {
        List<OutputFile> files = new ArrayList<>();
        build.make(files::addAll);
        if (files.isEmpty()) {
            throw new IllegalStateException("the content has errors; see them by: regesta check");
        }
        return files;
    }
}
