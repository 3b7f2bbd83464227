package org.regesta.validate;

import java.util.stream.Stream;

/** Reads from a sentence what it says of the time of something that data know. */
interface ClaimReader {
    /** The claims of a sentence. */
    Stream<Claim> read(Statement statement);
}
