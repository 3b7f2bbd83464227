package org.regesta.markdown;

import java.util.List;
import org.regesta.diagnostic.SourceSpan;

/**
 * A footnote by the author.
 *
 * @param label the name by which it is called
 * @param blocks what it says
 * @param span where it was written
 */
public record Footnote(String label, List<Block> blocks, SourceSpan span) {}
